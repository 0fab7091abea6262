package org.stemma.findings.quantities;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/** Words that say how exactly a number is meant. */
final class Approximators {
  private record Row(List<String> words, Amount.Exactness exactness, boolean before) {}

  // Longest first: "no more than" is not "more than".
  private static final List<Row> ROWS =
      Tables.rows(Approximators.class, "approximators.tsv", 4).stream()
          .map(
              r ->
                  new Row(
                      Tables.words(r.get(0)),
                      Amount.Exactness.valueOf(r.get(1)),
                      r.get(2).equals("BEFORE")))
          .sorted(Comparator.comparingInt((Row r) -> r.words().size()).reversed())
          .toList();

  private Approximators() {}

  /**
   * An approximator.
   *
   * @param length in tokens
   */
  record Found(Amount.Exactness exactness, int length) {}

  /** The one that ends before a token; null if none does. */
  static @Nullable Found before(List<Token> tokens, int end) {
    return ROWS.stream()
        .filter(Row::before)
        .filter(r -> stands(tokens, end - r.words().size(), r.words()))
        .map(r -> new Found(r.exactness(), r.words().size()))
        .findFirst()
        .orElse(null);
  }

  /** The one that begins with a token; null if none does. */
  static @Nullable Found after(List<Token> tokens, int start) {
    return ROWS.stream()
        .filter(r -> !r.before())
        .filter(r -> stands(tokens, start, r.words()))
        .map(r -> new Found(r.exactness(), r.words().size()))
        .findFirst()
        .orElse(null);
  }

  private static boolean stands(List<Token> tokens, int start, List<String> words) {
    if (start < 0 || start + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(start + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
