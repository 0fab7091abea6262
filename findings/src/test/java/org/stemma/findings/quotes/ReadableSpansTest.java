package org.stemma.findings.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.tables.Tables;

/** Every line of the table of verbs proves itself by its examples. */
class ReadableSpansTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("verbs")
  void a_clause_is_read_without_its_verb_and_a_thing_is_not(List<String> row) {
    assertThat(isClause(row.get(0), row.get(2))).as(row.get(2)).isTrue();
    if (!row.get(3).isEmpty()) {
      assertThat(isClause(row.get(0), row.get(3))).as(row.get(3)).isFalse();
    }
  }

  private static boolean isClause(String forms, String drawn) {
    int open = drawn.indexOf('[');
    String content = drawn.substring(open + 1, drawn.indexOf(']'));
    String before = drawn.substring(0, open);
    assertThat(SpokenWords.bare(before)).as(drawn).containsAnyElementsOf(Tables.words(forms));
    return ReadableSpans.isClause(before, content);
  }

  static Stream<List<String>> verbs() {
    return Tables.rows(ReadableSpans.class, "clause-verbs.tsv", 4).stream();
  }
}
