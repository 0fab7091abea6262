package org.stemma.findings.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.core.model.Span;

/**
 * A sentence cut into words and, at its commas, into parts.
 *
 * @param text of the whole article
 * @param words in order
 * @param parts in order, trimmed, none empty: between commas, semicolons, colons and dashes outside
 *     quotation marks and brackets
 */
record SentenceWords(String text, Span span, List<Word> words, List<Span> parts) {
  /** Characters from a comma to the end of a year after it. */
  private static final int YEAR = 5;

  /**
   * A word.
   *
   * @param form in lower case, without a possessive ending, straight apostrophes
   * @param owns whether it has a possessive ending
   * @param quoted whether it stands in quotation marks
   */
  record Word(Span span, String form, boolean capital, boolean owns, boolean quoted) {}

  /**
   * @param whole a stretch that no comma cuts: a date
   */
  static SentenceWords of(String text, Span sentence, Span whole) {
    List<Word> words = new ArrayList<>();
    List<Span> parts = new ArrayList<>();
    int depth = 0;
    boolean straight = false;
    int from = sentence.start();
    int i = sentence.start();
    while (i < sentence.end()) {
      char c = text.charAt(i);
      if (isWordChar(c)) {
        int end = i + 1;
        while (end < sentence.end() && (isWordChar(text.charAt(end)) || isInner(text, end))) {
          end++;
        }
        words.add(word(text, new Span(i, end), straight || depth > 0));
        i = end;
        continue;
      }
      switch (c) {
        case '“', '(', '[' -> depth++;
        case '”', ')', ']' -> depth = Math.max(0, depth - 1);
        case '"' -> straight = !straight;
        default -> {
          boolean mark =
              c == ',' || c == ';' || c == ':' || c == '–' || c == '—' || isDash(text, i);
          if (mark && depth == 0 && !straight && !whole.contains(i) && !insideNumber(text, i)) {
            add(parts, text, from, i);
            from = i + 1;
          }
        }
      }
      i++;
    }
    add(parts, text, from, sentence.end());
    return new SentenceWords(text, sentence, List.copyOf(words), List.copyOf(parts));
  }

  /**
   * Place of the first word that begins at or after {@code offset}; the number of words if none.
   */
  int wordFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Place of the part that holds {@code offset}, or the nearest before it. */
  int partAt(int offset) {
    int place = 0;
    for (int i = 0; i < parts.size() && parts.get(i).start() <= offset; i++) {
      place = i;
    }
    return place;
  }

  /** The form of a word; empty outside the sentence. */
  String form(int place) {
    return place < 0 || place >= words.size() ? "" : words.get(place).form();
  }

  /** Whether nothing but white space stands between a word and the next. */
  boolean runsOn(int place) {
    return place >= 0
        && place + 1 < words.size()
        && text.substring(words.get(place).span().end(), words.get(place + 1).span().start())
            .isBlank();
  }

  private static Word word(String text, Span span, boolean quoted) {
    String words = span.of(text).replace('’', '\'');
    boolean owns = words.endsWith("'s") || words.endsWith("s'");
    String form = words.endsWith("'s") ? words.substring(0, words.length() - 2) : words;
    return new Word(
        span, form.toLowerCase(Locale.ROOT), Character.isUpperCase(words.charAt(0)), owns, quoted);
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  // Inside a word: "N.", "Anne-Mai", "Holm’s", "30.5".
  private static boolean isInner(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’' || c == '-' || c == '.' || c == ',')
        && at + 1 < text.length()
        && isWordChar(text.charAt(at + 1))
        && (c != ',' || Character.isDigit(text.charAt(at + 1)));
  }

  private static boolean insideNumber(String text, int at) {
    boolean after = at > 0 && Character.isDigit(text.charAt(at - 1));
    // "1,200", and "May 22, 2013".
    return after
        && ((at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)))
            || (at + YEAR < text.length()
                && text.substring(at + 2, at + YEAR + 1).chars().allMatch(Character::isDigit)));
  }

  private static boolean isDash(String text, int at) {
    return text.charAt(at) == '-'
        && at > 0
        && at + 1 < text.length()
        && Character.isWhitespace(text.charAt(at - 1))
        && Character.isWhitespace(text.charAt(at + 1));
  }

  private static void add(List<Span> parts, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      parts.add(new Span(from, to));
    }
  }
}
