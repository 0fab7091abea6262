package org.stemma.eval.reading.attributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Span;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.reading.StubReader;

class SpeakerMeasureTest {
  private static final String TEXT =
      "Lena Ortiz came. \"It holds,\" Ortiz said. \"Nobody knows,\" said Lind."
          + " \"Go,\" an aide said. The \"safe\" dam broke.";

  @TempDir private Path folder;

  @BeforeEach
  void texts() throws IOException {
    write("z/zyte-aeb/ground-truth.json", "{\"p1\": {\"articleBody\": " + json(TEXT) + "}}");
    write(
        "w/wcxb-dev-articles/ground-truth/0007.json",
        "{\"ground_truth\": {\"main_content\": " + json("Two\n\nlines") + "}}");
    write(
        "t/tgcontest-en-pairs/en_train_pool.tsv",
        "INPUT:first_url\tINPUT:first_text\tINPUT:second_url\tINPUT:second_text\n"
            + "http://a.example/1\t\"One \"\"word\"\"\"\thttp://a.example/2\tTwo\n");
  }

  @Test
  void right_wrong_and_open_speakers_and_a_scare_quote_are_told_apart() throws IOException {
    List<Figure> figures =
        measure(
                article ->
                    new Marked(TEXT)
                        .person("Lena Ortiz", 0)
                        .person("Ortiz said", 0)
                        .person("Lind", 1)
                        .said("Ortiz said", "said", "It holds,", "It holds,", 0)
                        .said("Lind", "said Lind", "Nobody knows,", "Nobody knows,", null)
                        .said("an aide", "said. The", "Go,", "Go,", 1)
                        .said("dam", "broke", "safe", "safe", null)
                        .annotation())
            .run(folder.resolve("z"), more());
    // Resolved: Ortiz rightly, the aide wrongly; Lind is left open.
    assertThat(value(figures, "precision")).isEqualTo(0.5);
    assertThat(value(figures, "coverage")).isEqualTo(0.5);
    assertThat(value(figures, "scare precision")).isEqualTo(0.75);
    assertThat(value(figures, "quotation recall")).isEqualTo(1);
    assertThat(value(figures, "quotation F1")).isEqualTo(6 / 7.0);
    assertThat(value(figures, "source right")).isEqualTo(1);
    // The names nearest by are Ortiz, Ortiz and Lind, the last one for an aide.
    assertThat(figures.getFirst().baseline()).isEqualTo(1 / 3.0);
  }

  @Test
  void a_reader_that_finds_nothing_resolves_nobody() throws IOException {
    List<Figure> figures =
        measure(article -> new Marked(TEXT).annotation()).run(folder.resolve("z"), more());
    assertThat(figures).allSatisfy(figure -> assertThat(figure.value()).isZero());
  }

  @Test
  void a_person_is_known_by_the_last_word_of_a_name_and_a_mention_by_its_place() {
    Annotation annotation = new Marked(TEXT).person("Ortiz", 0).person("Lind", 1).annotation();
    ArticleSpeech speech = new ArticleSpeech(TEXT, annotation);
    Span name = Marked.span(TEXT, "Lena Ortiz");
    assertThat(speech.isOf(0, List.of(name))).isTrue();
    assertThat(speech.isOf(1, List.of(name))).isFalse();
    assertThat(speech.isOf(0, List.of())).isFalse();
  }

  @Test
  void texts_of_three_sets_are_read_as_they_stand() throws IOException {
    LabelledTexts texts =
        new LabelledTexts(folder.resolve("z"), folder.resolve("w"), folder.resolve("t"));
    assertThat(texts.text("zyte-aeb", "p1", LabelledTexts.sha256(TEXT))).isEqualTo(TEXT);
    String two = "Two\n\nlines";
    assertThat(texts.text("wcxb-dev-articles", "0007", LabelledTexts.sha256(two))).isEqualTo(two);
    String word = "One \"word\"";
    assertThat(texts.text("tgcontest-en-pairs", "http://a.example/1", LabelledTexts.sha256(word)))
        .isEqualTo(word);
  }

  @Test
  void a_text_that_is_missing_or_another_is_refused() throws IOException {
    LabelledTexts texts =
        new LabelledTexts(folder.resolve("z"), folder.resolve("w"), folder.resolve("t"));
    assertThatThrownBy(() -> texts.text("zyte-aeb", "p1", LabelledTexts.sha256("another")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not the labelled one");
    assertThatThrownBy(() -> texts.text("zyte-aeb", "p2", ""))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("there is no text");
  }

  private SpeakerMeasure measure(Function<Article, Annotation> says) {
    return new SpeakerMeasure(
        List.of(
            line("It holds,", "DIRECT", "Ortiz said", "NAMED", "Lena Ortiz"),
            line("Nobody knows,", "DIRECT", "Lind", "NAMED", "Lind"),
            line("Go,", "DIRECT", "an aide", "DESCRIBED", "-"),
            line("safe", "SCARE", "-", "-", "-")),
        () -> new StubReader(says));
  }

  private static LabelledQuotation line(
      String quote, String kind, String source, String speaker, String name) {
    return LabelledQuotation.of(
        List.of(
            "zyte-aeb",
            "p1",
            LabelledTexts.sha256(TEXT),
            offsets(quote),
            kind,
            "straight",
            offsets(source),
            speaker,
            offsets(name)));
  }

  private static String offsets(String words) {
    if (words.equals("-")) {
      return words;
    }
    Span span = Marked.span(TEXT, words);
    return span.start() + "-" + span.end();
  }

  private List<Path> more() {
    return List.of(folder.resolve("w"), folder.resolve("t"));
  }

  private static double value(List<Figure> figures, String metric) {
    return figures.stream()
        .filter(figure -> figure.metric().equals(metric))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static String json(String text) {
    return '"' + text.replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent() == null ? folder : file.getParent());
    Files.writeString(file, content);
  }
}
