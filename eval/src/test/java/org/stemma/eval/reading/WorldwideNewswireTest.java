package org.stemma.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.model.Span;
import org.stemma.eval.measure.Figure;

class WorldwideNewswireTest {
  private static final String LINES =
      """
      The\tO
      Nordhaven\tB-Organization\tB-Location
      Times\tI-Organization
      reached\tO
      Lena B-Person
      Ortiz\tI-Person
      in\tO
      Fresno\tB-Location
      on\tO
      Monday\tB-Date
      .\tO
      "\tO
      Yes\tO
      .\tO

      Lind\tB-Person
      left\tO
      """;

  @TempDir private Path folder;

  @Test
  void a_file_becomes_a_verbatim_text_with_its_outermost_names() throws IOException {
    NewswireText text = NewswireText.read(write("a.txt.tsv"));
    assertThat(text.text())
        .isEqualTo(
            "The Nordhaven Times reached Lena Ortiz in Fresno on Monday . \" Yes .\n\nLind left");
    assertThat(text.sentences()).hasSize(3);
    assertThat(text.paragraphs()).hasSize(2);
    assertThat(text.tokens()).extracting(List::size).containsExactly(12, 2, 2);
    assertThat(text.names())
        .extracting(name -> name.span().of(text.text()) + " " + name.type())
        .containsExactly(
            "Nordhaven Times ORGANIZATION", "Lena Ortiz PERSON", "Fresno PLACE", "Lind PERSON");
    assertThat(text.article().verbatim()).isTrue();
  }

  @Test
  void the_baseline_takes_what_is_capitalised_and_opens_no_sentence() throws IOException {
    NewswireText text = NewswireText.read(write("a.txt.tsv"));
    assertThat(text.capitalisedRuns())
        .extracting(run -> run.of(text.text()))
        .containsExactly("Nordhaven Times", "Lena Ortiz", "Fresno", "Monday");
  }

  @Test
  void a_run_gives_four_figures_for_each_of_both_splits() throws IOException {
    // Enough names for each split to get some.
    for (int i = 0; i < 40; i++) {
      write("t" + i + ".txt.tsv");
    }
    List<Figure> figures = new WorldwideNewswire().run(folder);
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
    assertThat(figures).allSatisfy(f -> assertThat(f.value()).isBetween(0.0, 1.0));
    // Of the baseline's four spans three are names; one of them is of the usual type.
    assertThat(figures.getFirst().baseline()).isCloseTo(0.25, within(1e-9));
    assertThat(figures.get(3).baseline()).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void a_span_that_is_off_is_both_wrong_and_missed() {
    SpanScore score =
        SpanScore.of(
            List.of(new Span(0, 3), new Span(4, 9)),
            List.of(new Span(0, 3), new Span(4, 8), new Span(9, 10)));
    assertThat(score).isEqualTo(new SpanScore(1, 2, 3));
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.f1()).isEqualTo(0.4);
    assertThat(SpanScore.NONE.f1()).isZero();
  }

  private Path write(String name) throws IOException {
    Path texts = Files.createDirectories(folder.resolve("processed_annotated"));
    return Files.writeString(texts.resolve(name), LINES);
  }
}
