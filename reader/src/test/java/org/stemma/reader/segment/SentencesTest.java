package org.stemma.reader.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;

/** A bar stands where a sentence ends and the next begins; each text is drawn as it must be cut. */
class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam broke at dawn.|Nobody was hurt.",
        "Was it safe?|It was not!|Then it broke…|The town was flooded.",
        "A N. Korean envoy met U.S. officials.|They left at 5 p.m. on Monday.",
        "It left the U.S.|The envoy stayed.",
        "J. Ortiz and Mary K. Lind won.",
        "It called itself the “No. 1 port” from Jan. 5 to 7.",
        "It was the No. 1.|Then it was not.",
        "FRESNO, Calif. — The mayor left.",
        "FRESNO, Calif., Sept. 28 (ABC) — In a speech the mayor left.",
        "NORDHAVEN: The mayor left.|He did not say why.",
        "He paid 1,000.50 crowns on 19.01.2024.|45 others paid less.",
        "1. The dam is safe.",
        "Visit example.org for more.|It is free.",
        "It rose 3.5%.|That was all.",
        "The mayor left.(He came back.)",
        "She came.|(He had left.)|They met [later. Or so he said] there.",
        "He said no.|Then he left.",
        "Really?! he cried.",
        "Our… closest partner left.",
        "。",
        "市長は去った。|町は水に沈んだ。",
      })
  void cuts(String drawn) {
    reads(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We knew.|We said nothing,” said Lena Ortiz.",
        "“We knew.”|The mayor left.",
        "He called it “bad. Very bad” in a speech.",
        "The sign “Keep out. Danger” hung on the door.",
        "\"We knew.|We said nothing,\" said Lena Ortiz.",
        "He called it \"bad. Very bad\" in a speech.|She called it \"good.\"",
        "“Is it safe?” Lena Ortiz asked.",
        "“Is it safe?” the mayor asked.|Nobody knew.",
        "“Is it safe?”|The mayor did not know.",
        "“We knew for months.|We said nothing.",
        "The ‘old. Very old’ dam broke.|Lind’s house fell.",
        "The dam is 6\" thick.|It broke.",
      })
  void does_not_cut_a_quotation_unless_it_holds_whole_sentences(String drawn) {
    reads(drawn);
  }

  @Test
  void a_space_that_is_missing_is_not_missed() {
    assertThat(cut("It ended.The mayor left. “It is over.”The town slept. See example.Org."))
        .isEqualTo("It ended.|The mayor left.|“It is over.”|The town slept.|See example.Org.");
  }

  @Test
  void a_text_without_full_stops_is_cut_between_words() {
    String text = "dam broke ".repeat(1_000).strip();
    List<Span> sentences = Segmenter.of(text).sentences();
    assertThat(sentences).hasSize(3);
    assertThat(sentences).allMatch(s -> s.length() <= Sentences.LONGEST);
    assertThat(sentences.getFirst().of(text)).endsWith(" broke");
    covered(text);
    covered("\uD83D\uDE00".repeat(5_001));
    covered("x" + "\uD83D\uDE00".repeat(5_001));
  }

  @Test
  void never_crosses_a_paragraph() {
    String text = "A title without a stop\n\nThe dam broke\n\nat dawn.";
    assertThat(cut(text)).isEqualTo("A title without a stop|The dam broke|at dawn.");
  }

  @Test
  void keeps_single_line_breaks_inside_a_sentence() {
    assertThat(Segmenter.of("The dam\nbroke.\nIt fell.").sentences())
        .containsExactly(new Span(0, 14), new Span(15, 23));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void each_line_of_the_tables_is_cut_as_it_says(String drawn) {
    reads(drawn);
  }

  static Stream<String> examples() {
    Stream<String> abbreviations =
        Tables.rows(Sentences.class, "abbreviations.tsv").stream()
            .flatMap(row -> row.subList(2, 4).stream());
    Stream<String> tags =
        Tables.rows(Sentences.class, "tags.tsv").stream()
            .flatMap(row -> row.subList(1, 3).stream());
    Stream<String> openers =
        Tables.rows(Sentences.class, "sentence-openers.tsv").stream().map(row -> row.get(1));
    return Stream.of(abbreviations, tags, openers).flatMap(s -> s).filter(s -> !s.equals("-"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void any_text_is_covered_by_trimmed_sentences_and_those_by_tokens(long seed) {
    String signs = " .!?…“”\"'’()[]«»—-,;:\n\n aAbB1İß北한क\u0301\uD83D\uDE00\uD835\u00A0";
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    covered(text.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“", "\"", "(", ".", "A.", "a", "...\"", "‘a’ ", "No. ", "“a. ", "x?” A "})
  void hostile_text_takes_linear_time(String part) {
    String text = part.repeat(1_000_000 / part.length());
    long start = System.nanoTime();
    covered(text);
    assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(20);
  }

  private static void covered(String text) {
    Segmentation found = Segmenter.of(text);
    List<List<Span>> tokens = Segmenter.tokens(text, found);
    covers(text, found.sentences(), new Span(0, text.length()));
    for (int i = 0; i < tokens.size(); i++) {
      Span sentence = found.sentences().get(i);
      assertThat(sentence.of(text)).doesNotContain("\n\n");
      covers(text, tokens.get(i), sentence);
    }
  }

  /** Each begins and ends with something to see, and between them there is white space alone. */
  private static void covers(String text, List<Span> spans, Span whole) {
    int last = whole.start();
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertBlank(text, last, span.start());
      assertThat(Characters.isSpace(text.charAt(span.start()))).isFalse();
      assertThat(Characters.isSpace(text.charAt(span.end() - 1))).isFalse();
      last = span.end();
    }
    assertBlank(text, last, whole.end());
  }

  private static void assertBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertThat(Characters.isSpace(text.charAt(i))).as("at %s", i).isTrue();
    }
  }

  /** Where a bar is drawn, a space stands in the text, or nothing after a Chinese full stop. */
  private static void reads(String drawn) {
    assertThat(cut(drawn.replace("。|", "。").replace('|', ' '))).isEqualTo(drawn);
  }

  private static String cut(String text) {
    List<String> sentences = new ArrayList<>();
    for (Span sentence : Segmenter.of(text).sentences()) {
      sentences.add(sentence.of(text));
    }
    return sentences.stream().collect(Collectors.joining("|"));
  }
}
