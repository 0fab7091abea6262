package org.stemma.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.names.Spelling.Closeness;
import org.stemma.core.tables.Tables;

class SpellingTest {
  static Stream<List<String>> rules() {
    return Tables.rows(Names.class, "spelling-rules.tsv", 6).stream();
  }

  static Stream<List<String>> families() {
    return Tables.rows(Names.class, "spelling-families.tsv", 1).stream();
  }

  static Stream<List<String>> distances() {
    return Tables.rows(Names.class, "letter-distances.tsv", 4).stream();
  }

  static Stream<List<String>> nicknames() {
    return Tables.rows(Names.class, "nicknames.tsv", 2).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void each_rule_joins_its_example_and_not_its_look_alike(List<String> cells) {
    List<String> alike = Tables.words(cells.get(4));
    List<String> apart = Tables.words(cells.get(5));
    assertThat(Spelling.skeleton(alike.get(0))).isEqualTo(Spelling.skeleton(alike.get(1)));
    assertThat(Spelling.skeleton(apart.get(0))).isNotEqualTo(Spelling.skeleton(apart.get(1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("families")
  void each_family_is_folded_and_its_words_are_spellings_of_one(List<String> cells) {
    List<String> words = Tables.words(cells.get(0));
    assertThat(words).hasSizeGreaterThan(1);
    for (String word : words) {
      assertThat(Folding.key(word)).isEqualTo(word);
      assertThat(Spelling.compare(words.getFirst(), word).compareTo(Closeness.SPELLED))
          .as(word)
          .isLessThanOrEqualTo(0);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("distances")
  void each_distance_is_kept_both_ways(List<String> cells) {
    List<String> pair = Tables.words(cells.get(3));
    assertThat(Spelling.distance(pair.get(0), pair.get(1)))
        .isEqualTo(Spelling.distance(pair.get(1), pair.get(0)))
        .isGreaterThan(0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nicknames")
  void each_nickname_is_near_its_name_and_never_equal(List<String> cells) {
    Set<String> seen = new HashSet<>();
    for (String nickname : Tables.words(cells.get(1))) {
      assertThat(Spelling.compare(cells.get(0), nickname)).isNotEqualTo(Closeness.NONE);
      assertThat(seen.add(nickname)).as(nickname).isTrue();
    }
  }

  @Test
  void short_syllables_must_be_equal() {
    assertThat(Spelling.compare("un", "il")).isEqualTo(Closeness.NONE);
    assertThat(Spelling.compare("son", "sol")).isEqualTo(Closeness.NONE);
    assertThat(Spelling.compare("jong", "jung")).isNotEqualTo(Closeness.SPELLED);
  }

  @Test
  void a_very_long_word_is_compared_at_once() {
    String word = "ab".repeat(50_000);
    assertThat(Spelling.compare(word, word + "c")).isEqualTo(Closeness.NONE);
  }
}
