package org.stemma.core.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/**
 * Numbers in English words: "twenty-four", "a hundred", and years as they are spoken, "nineteen
 * ninety-six", "two thousand and five".
 *
 * @param length in tokens
 */
record SpelledNumber(int value, int length) {
  private static final Map<String, Integer> WORDS = new HashMap<>();

  static {
    for (List<String> row : Tables.rows(SpelledNumber.class, "numbers.tsv")) {
      WORDS.put(row.get(0), Integer.valueOf(row.get(1)));
    }
  }

  /** 1 to 999, beginning at token {@code at}; null if there is none. */
  static @Nullable SpelledNumber count(List<Token> tokens, int at) {
    SpelledNumber first = upTo99(tokens, at);
    if (first == null) {
      return null;
    }
    int next = at + first.length();
    if (first.value < 10 && is(tokens, next, "hundred")) {
      int after = is(tokens, next + 1, "and") ? next + 2 : next + 1;
      SpelledNumber rest = upTo99(tokens, after);
      return rest == null
          ? new SpelledNumber(first.value * 100, first.length + 1)
          : new SpelledNumber(first.value * 100 + rest.value, after + rest.length - at);
    }
    return first;
  }

  /** A year from 1100 to 2099, beginning at token {@code at}; null if there is none. */
  static @Nullable SpelledNumber year(List<Token> tokens, int at) {
    SpelledNumber first = upTo99(tokens, at);
    if (first == null) {
      return null;
    }
    int next = at + first.length();
    if (first.value == 2 && is(tokens, next, "thousand")) {
      int after = is(tokens, next + 1, "and") ? next + 2 : next + 1;
      SpelledNumber rest = upTo99(tokens, after);
      return rest == null
          ? new SpelledNumber(2000, 2)
          : new SpelledNumber(2000 + rest.value, after + rest.length - at);
    }
    if (first.value < 11 || first.value > 20 || first.length != 1) {
      return null;
    }
    SpelledNumber rest = upTo99(tokens, next);
    return rest == null || rest.value < 10
        ? null
        : new SpelledNumber(first.value * 100 + rest.value, 1 + rest.length);
  }

  private static @Nullable SpelledNumber upTo99(List<Token> tokens, int at) {
    Integer first = word(tokens, at);
    if (first == null) {
      return null;
    }
    if (first >= 20) {
      int after = is(tokens, at + 1, "-") ? at + 2 : at + 1;
      Integer ones = word(tokens, after);
      if (ones != null && ones < 10) {
        return new SpelledNumber(first + ones, after + 1 - at);
      }
    }
    return new SpelledNumber(first, 1);
  }

  private static @Nullable Integer word(List<Token> tokens, int at) {
    return at < tokens.size() ? WORDS.get(tokens.get(at).lower()) : null;
  }

  private static boolean is(List<Token> tokens, int at, String word) {
    return at < tokens.size() && tokens.get(at).lower().equals(word);
  }
}
