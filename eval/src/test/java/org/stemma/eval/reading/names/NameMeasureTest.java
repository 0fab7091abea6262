package org.stemma.eval.reading.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.reading.SpanScore;
import org.stemma.eval.reading.StubReader;
import org.stemma.eval.reading.names.TaggedText.Name;

class NameMeasureTest {
  private static final String LINES =
      """
      The\tO
      Nordhaven\tB-Organization
      Times\tI-Organization
      reached\tO
      Lena\tB-Person
      Ortiz\tI-Person
      in\tO
      Fresno\tB-Location
      on\tO
      Monday\tB-Date
      .\tO

      Lind\tB-Person
      left\tO
      """;

  @TempDir private Path folder;

  @Test
  void the_baseline_takes_what_is_capitalised_and_opens_no_sentence() throws IOException {
    TaggedText text = WorldwideNewswire.text(write("a.txt.tsv"), Labels.of("worldwide-newswire"));
    assertThat(text.capitalisedRuns())
        .extracting(run -> run.of(text.text()))
        .containsExactly("Nordhaven Times", "Lena Ortiz", "Fresno", "Monday");
  }

  @Test
  void a_run_gives_four_figures_for_each_split_that_is_not_for_training() throws IOException {
    // Enough texts for each split to get some.
    for (int i = 0; i < 40; i++) {
      write("t" + i + ".txt.tsv");
    }
    NameMeasure measure =
        new NameMeasure(
            new WorldwideNewswire(),
            () -> new StubReader(article -> finds(article, "Lena Ortiz", "Fresno", "Monday")));
    List<Figure> figures = measure.run(folder);
    assertThat(figures)
        .extracting(f -> f.split() + " " + f.metric())
        .containsExactly(
            "dev F1",
            "dev precision",
            "dev recall",
            "dev untyped F1",
            "test F1",
            "test precision",
            "test recall",
            "test untyped F1");
    // All that is found is called a person; of four names one is found so, one with a wrong type.
    assertThat(figures.get(0).value()).isCloseTo(2.0 / 7, within(1e-9));
    assertThat(figures.get(3).value()).isCloseTo(4.0 / 7, within(1e-9));
    // Of the baseline's four spans three are names; one of them is of the usual type.
    assertThat(figures.get(0).baseline()).isCloseTo(0.25, within(1e-9));
    assertThat(figures.get(3).baseline()).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void a_name_is_right_if_its_type_is_one_of_those_of_the_label() {
    Labels labels = Labels.of("gmb-news");
    List<Name> gold = List.of(new Name(new Span(0, 4), "gpe"), new Name(new Span(5, 9), "geo"));
    assertThat(score(labels, gold, MentionType.GROUP)).isEqualTo(new SpanScore(1, 2, 2));
    assertThat(score(labels, gold, MentionType.PLACE)).isEqualTo(new SpanScore(2, 2, 2));
  }

  @Test
  void a_type_that_the_set_does_not_mark_is_neither_right_nor_wrong() {
    List<Name> gold = List.of(new Name(new Span(0, 4), "LOC"));
    assertThat(score(Labels.of("uner-en-ewt"), gold, MentionType.GROUP))
        .isEqualTo(new SpanScore(0, 0, 1));
  }

  private static SpanScore score(Labels labels, List<Name> gold, MentionType type) {
    return NameScore.of(
            List.of(mention(new Span(0, 4), type, 0), mention(new Span(5, 9), type, 1)),
            gold,
            labels)
        .typed();
  }

  private static Mention mention(Span span, MentionType type, int chain) {
    return new Mention(Field.TEXT, span, type, null, chain, false);
  }

  private static Annotation finds(Article article, String... names) {
    List<Mention> mentions = new ArrayList<>();
    for (String name : names) {
      int at = article.text().indexOf(name);
      mentions.add(mention(new Span(at, at + name.length()), MentionType.PERSON, mentions.size()));
    }
    return new Annotation(
        "en", true, List.of(), List.of(), List.of(), mentions, List.of(), List.of());
  }

  private Path write(String name) throws IOException {
    Path texts = Files.createDirectories(folder.resolve("processed_annotated"));
    return Files.writeString(texts.resolve(name), LINES);
  }
}
