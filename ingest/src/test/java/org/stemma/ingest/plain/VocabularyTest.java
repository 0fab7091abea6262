package org.stemma.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.tables.Tables;

/** Every line of a rule file accepts its example and refuses its look-alike. */
class VocabularyTest {
  @ParameterizedTest
  @MethodSource("patterns")
  void each_pattern_of_a_line(List<String> row) {
    LinePatterns.Kind kind = LinePatterns.Kind.valueOf(row.getFirst());
    for (String example : Tables.items(row.get(2))) {
      assertThat(LinePatterns.match(kind, example)).as(example).isNotNull();
      assertThat(Pattern.compile(row.get(1)).matcher(example).matches()).as(example).isTrue();
    }
    assertThat(LinePatterns.match(kind, row.get(3))).as(row.get(3)).isNull();
  }

  static Stream<List<String>> patterns() {
    return Tables.rows(LinePatterns.class, "line-patterns.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("words")
  void each_list_of_words(List<String> row) {
    Vocabulary.Kind kind = Vocabulary.Kind.valueOf(row.getFirst());
    boolean whole = kind == Vocabulary.Kind.LABEL || kind == Vocabulary.Kind.COMMENTS;
    if (whole) {
      assertThat(Vocabulary.isOnly(kind, row.get(3))).as(row.get(3)).isTrue();
      assertThat(Vocabulary.isOnly(kind, row.get(4))).as(row.get(4)).isFalse();
    } else {
      assertThat(Vocabulary.in(row.get(3)).words(kind) * 2)
          .as(row.get(3))
          .isGreaterThanOrEqualTo(Tokens.count(row.get(3)) / 2);
      assertThat(Vocabulary.in(row.get(4)).words(kind)).as(row.get(4)).isLessThanOrEqualTo(1);
    }
  }

  static Stream<List<String>> words() {
    return Tables.rows(Vocabulary.class, "vocabulary.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void each_language_knows_itself(List<String> row) {
    assertThat(Tongue.counts(row.get(2))).containsKey(row.getFirst());
    assertThat(Tongue.share(row.get(2), row.getFirst())).isGreaterThanOrEqualTo(0.25);
  }

  static Stream<List<String>> languages() {
    return Tables.rows(Tongue.class, "function-words.tsv").stream();
  }
}
