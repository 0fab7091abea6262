package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Code;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Findings;
import org.stemma.core.model.Input;
import org.stemma.core.model.Problem;
import org.stemma.core.model.Reader;
import org.stemma.core.model.Reading;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Witness;
import org.stemma.findings.StandardFindings;
import org.stemma.ingest.extract.StandardIngest;
import org.stemma.ingest.sources.MetaTable;
import org.stemma.ingest.sources.StandardSources;
import org.stemma.stories.StandardStories;

/** A fault of ours costs the article, or the findings of the story, in which it lies. */
class FaultsTest {
  private static final String CHOIR = "The Orlen choir sang on Friday in the old hall.";
  private static final String MAYOR = "The Orlen council met on Monday and chose a mayor.";

  @Test
  void a_fault_of_the_reader_costs_one_article() {
    try (Stemma stemma = with(new FailingReader(new IllegalStateException("Bug: invented")))) {
      Run<Reading> run = stemma.read(input());
      assertThat(run.result().articles())
          .extracting(w -> w.article().text())
          .containsExactly(MAYOR);
      assertThat(run.rejections())
          .extracting(Rejection::source, Rejection::code)
          .containsExactly(tuple("-:1", Code.DEFECT));
      assertThat(run.result().rejections()).isEqualTo(run.rejections());
      assertThat(stemma.faults()).singleElement().isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void a_stack_that_overflows_is_such_a_fault() {
    try (Stemma stemma = with(new FailingReader(new StackOverflowError()))) {
      Run<List<Witness>> run = stemma.annotate(input());
      assertThat(run.result()).hasSize(1);
      assertThat(run.rejections()).extracting(Rejection::code).containsExactly(Code.DEFECT);
    }
  }

  @Test
  void a_problem_of_the_whole_run_ends_it() {
    try (Stemma stemma =
        with(new FailingReader(Problem.of(Code.MODEL_UNAVAILABLE, "it is gone")))) {
      assertThatThrownBy(() -> stemma.read(input())).isInstanceOf(Problem.class);
    }
  }

  @Test
  void a_fault_of_the_findings_costs_them_alone() {
    Findings failing =
        story -> {
          if (story.headline().text().contains("choir")) {
            throw new IllegalStateException("Bug: invented");
          }
          return new StandardFindings().of(story);
        };
    try (Stemma stemma = with(new FailingReader(null), failing)) {
      Run<Reading> run = stemma.read(input());
      assertThat(run.result().articles()).hasSize(2);
      assertThat(run.result().dossiers()).hasSize(2).extracting(Dossier::whys).isNotNull();
      assertThat(run.rejections())
          .extracting(Rejection::source)
          .allMatch(s -> s.startsWith("story s-"));
      assertThat(run.result().rejections()).isEmpty();
    }
  }

  private static Stemma with(Reader reader) {
    return with(reader, new StandardFindings());
  }

  private static Stemma with(Reader reader, Findings findings) {
    return new Stemma(
        new Stemma.Stages(
            new StandardSources(MetaTable.EMPTY),
            new StandardIngest(),
            reader,
            new StandardStories(),
            findings),
        2,
        Progress.NONE);
  }

  private static List<Input> input() {
    String lines = line(CHOIR) + line(MAYOR);
    return List.of(
        new Input.Standard(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))));
  }

  private static String line(String text) {
    return "{\"title\":\"" + text + "\",\"text\":\"" + text + "\",\"verbatim\":true}\n";
  }

  /** Reads nothing in any article, and fails on the one about the choir. */
  private record FailingReader(@Nullable Throwable fault) implements Reader {
    @Override
    public Annotation read(Article article) {
      if (article.text().equals(CHOIR)) {
        if (fault instanceof RuntimeException exception) {
          throw exception;
        }
        if (fault instanceof Error error) {
          throw error;
        }
      }
      return new Annotation(
          "en", true, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public String language(Article article) {
      return "en";
    }

    @Override
    public String model() {
      return "none";
    }

    @Override
    public String modelSha256() {
      return "0".repeat(64);
    }

    @Override
    public void close() {}
  }
}
