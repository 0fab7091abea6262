package org.stemma.peers.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.eval.reading.names.Labels;
import org.stemma.eval.reading.names.TaggedText;
import org.stemma.peers.wire.Answer;

class NameSetTest {
  private static final String TEXT = "The Acme 's Lena Ortiz likes French jazz in Lima";

  private static final Labels LABELS =
      new Labels(
          new TreeMap<>(
              Map.of(
                  "PER", Set.of(MentionType.PERSON),
                  "ORG", Set.of(MentionType.ORGANIZATION),
                  "LOC", Set.of(MentionType.PLACE),
                  "MISC", Set.of(MentionType.GROUP, MentionType.OTHER))));

  private static final NameSet SET =
      new NameSet(
          "made up",
          List.of(
              new TaggedText(
                  "t",
                  TEXT,
                  List.of(span(TEXT)),
                  List.of(span(TEXT)),
                  List.of(List.of(span(TEXT))),
                  List.of(
                      new TaggedText.Name(span("Acme"), "ORG"),
                      new TaggedText.Name(span("Lena Ortiz"), "PER"),
                      new TaggedText.Name(span("French"), "MISC"),
                      new TaggedText.Name(span("Lima"), "LOC")))),
          LABELS);

  @Test
  void a_right_type_with_the_right_span_counts_whatever_the_reader_calls_it() {
    NameSet.Scores scores = score("corenlp", "Lena Ortiz", "PERSON", "Lima", "CITY");
    assertThat(scores.three().right()).isEqualTo(2);
    assertThat(scores.three().found()).isEqualTo(2);
    assertThat(scores.three().gold()).isEqualTo(3);
  }

  @Test
  void a_part_of_a_name_is_wrong_and_missed() {
    assertThat(score("corenlp", "Ortiz", "PERSON").three().right()).isZero();
  }

  @Test
  void the_rest_is_a_fourth_kind_and_no_part_of_the_three() {
    NameSet.Scores scores = score("spacy", "French", "NORP", "Lima", "GPE");
    assertThat(scores.three().found()).isEqualTo(1);
    assertThat(scores.all().right()).isEqualTo(2);
    assertThat(scores.all().gold()).isEqualTo(4);
  }

  @Test
  void labels_that_are_no_names_are_left_out() {
    assertThat(score("corenlp", "jazz", "TITLE", "French", "DATE").all().found()).isZero();
  }

  @Test
  void an_article_before_and_a_possessive_behind_can_be_passed_over() {
    NameSet.Scores scores = score("spacy", "The Acme 's", "ORG");
    assertThat(scores.three().right()).isZero();
    assertThat(scores.apart().right()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"The Hague's,Hague", "the,the", "'s,'s", "Theo,Theo", "Lima 's,Lima"})
  void bare_names_are_never_empty(String name, String bare) {
    Span whole = new Span(0, name.length());
    assertThat(NameSet.bare(whole, name).of(name)).isEqualTo(bare);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stemma", "corenlp", "spacy"})
  void every_reader_has_the_three_kinds(String reader) {
    assertThat(ReaderLabels.of(reader).types().values())
        .contains(MentionType.PERSON, MentionType.ORGANIZATION, MentionType.PLACE);
  }

  private static NameSet.Scores score(String reader, String... wordsAndLabels) {
    List<Answer.Name> names = new ArrayList<>();
    for (int i = 0; i < wordsAndLabels.length; i += 2) {
      names.add(new Answer.Name(span(wordsAndLabels[i]), wordsAndLabels[i + 1]));
    }
    return SET.score(List.of(Answer.of("t", names, List.of())), ReaderLabels.of(reader));
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }
}
