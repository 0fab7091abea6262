package org.stemma.eval.reading.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Span;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.reading.StubReader;

class PolnearTest {
  /** The first character needs two units of a Java string, and is one code point. */
  private static final String TEXT =
      "𝒟am holds\n\n“It is safe,” Ortiz said, “for now.” Lind thinks it fell. A “safe” dam.";

  private static final String PARTS =
      """
      T1\tSource 25 30\tOrtiz
      T2\tCue 31 35\tsaid
      T3\tContent 11 24;37 47\t“It is safe,” “for now.”
      T4\tAttribution 31 35\tsaid
      E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
      #1\tAnnotatorNotes T1\tis this right?
      T5\tCue 53 59\tthinks
      T6\tContent 60 62\tit
      T7\tContent 63 67\tfell
      left of a line that was broken
      T8\tDiscuss 53 59\tthinks
      E2\tAttribution-no-source:T5 Content:T6 Cue:T5 Content2:T7
      E3\tDiscuss:T8
      """;

  @TempDir private Path folder;

  @BeforeEach
  void three_splits() throws IOException {
    Path data = Files.createDirectories(folder.resolve("polnear/data"));
    StringBuilder rows =
        new StringBuilder("compartment\tfilename\tlevel\tpublisher\tpublication_date\n");
    rows.append(row("train", "bugle", "2016-08-01"))
        .append(row("train", "bugle", "2016-07-31"))
        .append(row("train", "usa-today", "2016-08-05"))
        .append(row("dev", "usa-today", "2016-09-10"))
        .append(row("annotator-training", "bugle", "2016-03-11"));
    Files.writeString(data.resolve("metadata.tsv"), rows);
  }

  @Test
  void the_last_months_and_one_outlet_are_held_back() throws IOException {
    var parts = Polnear.read(folder);
    assertThat(parts.keySet()).containsExactly("dev", "outlet", "test");
    assertThat(part("test")).extracting(AttributedText::name).containsExactly("bugle_2016-08-01");
    assertThat(part("outlet"))
        .extracting(AttributedText::name)
        .containsExactly("usa-today_2016-08-05");
  }

  @Test
  void of_several_annotators_the_first_counts() throws IOException {
    AttributedText text = part("dev").getFirst();
    assertThat(text.attributions()).hasSize(2);
  }

  @Test
  void offsets_count_code_points_and_spans_may_be_broken() throws IOException {
    GoldAttribution said = part("dev").getFirst().attributions().getFirst();
    assertThat(said.source()).extracting(span -> span.of(TEXT)).containsExactly("Ortiz");
    assertThat(said.content())
        .extracting(span -> span.of(TEXT))
        .containsExactly("“It is safe,”", "“for now.”");
  }

  @Test
  void an_attribution_may_have_no_source_and_two_contents() throws IOException {
    GoldAttribution thinks = part("dev").getFirst().attributions().getLast();
    assertThat(thinks.source()).isEmpty();
    assertThat(thinks.content()).extracting(span -> span.of(TEXT)).containsExactly("it", "fell");
  }

  @Test
  void the_headline_is_the_first_paragraph() throws IOException {
    Article article = part("dev").getFirst().article();
    assertThat(article.title()).isNull();
    assertThat(article.paragraphs().getFirst().of(article.text())).isEqualTo("𝒟am holds");
  }

  @Test
  void tokens_spans_and_links_are_scored_apart() throws IOException {
    List<Figure> figures =
        PolnearAttributions.ofReader(() -> new StubReader(PolnearTest::finds)).run(folder);
    assertThat(figures).hasSize(30);
    // Found besides: a source, a cue and two words of content that nobody marked.
    assertThat(value(figures, "source token F1")).isEqualTo(2 / 3.0);
    assertThat(value(figures, "cue exact F1")).isEqualTo(0.5);
    // Three words of seven, and of the broken content three of five, which is over half.
    assertThat(value(figures, "content token F1")).isEqualTo(0.5);
    assertThat(value(figures, "content exact F1")).isZero();
    assertThat(value(figures, "content half-overlap F1")).isEqualTo(0.5);
    assertThat(value(figures, "link F1")).isEqualTo(2 / 3.0);
    assertThat(figures).allSatisfy(figure -> assertThat(figure.n()).isEqualTo(2));
  }

  @Test
  void a_reader_that_quotes_a_term_loses_precision() throws IOException {
    List<Figure> figures =
        new PolnearQuotations(() -> new StubReader(PolnearTest::finds)).run(folder);
    // Found: one of two quotations and the term; of the two pairs of the baseline all and the term.
    assertThat(value(figures, "F1")).isEqualTo(0.5);
    assertThat(value(figures, "precision")).isEqualTo(0.5);
    assertThat(value(figures, "recall")).isEqualTo(0.5);
    assertThat(value(figures, "F1, curly")).isEqualTo(0.5);
    assertThat(value(figures, "scare quotes left")).isZero();
    assertThat(value(figures, "source right")).isEqualTo(1);
    Figure first = figures.getFirst();
    assertThat(first.baseline()).isEqualTo(0.8);
  }

  private static Annotation finds(Article article) {
    return new Marked(article.text())
        .said("Ortiz", "said", "It is safe", "It is safe,", null)
        .said("Lind", "dam", "safe” dam", "“safe”", null)
        .annotation();
  }

  private static double value(List<Figure> figures, String metric) {
    return figures.stream()
        .filter(figure -> figure.split().equals("dev") && figure.metric().equals(metric))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private List<AttributedText> part(String split) throws IOException {
    return Objects.requireNonNull(Polnear.read(folder).get(split));
  }

  private String row(String compartment, String publisher, String day) throws IOException {
    String name = publisher + "_" + day;
    Path own = folder.resolve("polnear/data").resolve(compartment);
    Files.createDirectories(own.resolve("text"));
    Files.createDirectories(own.resolve("attributions"));
    Files.writeString(own.resolve("text").resolve(name + ".txt"), TEXT);
    Files.writeString(own.resolve("attributions").resolve(name + "_0a.ann"), PARTS);
    Files.writeString(own.resolve("attributions").resolve(name + "_ff.ann"), "");
    return String.join("\t", compartment, name, "None", publisher, day) + "\n";
  }

  @Test
  void spans_are_those_of_the_text() {
    assertThat(new CodePoints(TEXT).span(0, 1)).isEqualTo(new Span(0, 2));
    assertThat(new CodePoints("abc").span(1, 3)).isEqualTo(new Span(1, 3));
  }
}
