package org.stemma.ingest.trace;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * A character reference in the source of a page.
 *
 * @param characters what it stands for, one code point or two
 * @param end one past its last character in the source
 */
record Reference(String characters, int end) {
  private static final int FIRST_WESTERN = 0x80;

  /**
   * What numeric references to the controls 80 to 9F stand for (HTML standard, 13.2.5.80): the
   * characters of windows-1252.
   */
  private static final String WESTERN =
      "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
          + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

  private static final String REPLACEMENT = "\uFFFD";

  /** Longer numbers name no character. */
  private static final int MOST_DIGITS = 9;

  /**
   * The reference at {@code ampersand}, read as jsoup reads text (HTML standard, 13.2.5.72 and
   * following): the longest name wins, some need no semicolon.
   *
   * @param limit the source ends here
   * @return null if it is an ampersand and nothing more
   */
  static @Nullable Reference at(String html, int ampersand, int limit) {
    int from = ampersand + 1;
    if (from < limit && html.charAt(from) == '#') {
      return numeric(html, from + 1, limit);
    }
    int end = from;
    while (end < limit && letter(html.charAt(end))) {
      end++;
    }
    while (end < limit && digit(html.charAt(end), 10)) {
      end++;
    }
    if (end == from) {
      return null;
    }
    String name = html.substring(from, end);
    boolean closed = end < limit && html.charAt(end) == ';';
    if (!Entities.isBaseNamedEntity(name) && !(closed && Entities.isNamedEntity(name))) {
      name = Entities.findPrefix(name);
      end = from + name.length();
    }
    int[] points = new int[2];
    int count = name.isEmpty() ? 0 : Entities.codepointsForName(name, points);
    return count == 0
        ? null
        : new Reference(new String(points, 0, count), closed(html, end, limit));
  }

  private static @Nullable Reference numeric(String html, int from, int limit) {
    boolean hex = from < limit && (html.charAt(from) == 'x' || html.charAt(from) == 'X');
    int start = hex ? from + 1 : from;
    int radix = hex ? 16 : 10;
    int end = start;
    while (end < limit && digit(html.charAt(end), radix)) {
      end++;
    }
    return end == start
        ? null
        : new Reference(character(html, start, end, radix), closed(html, end, limit));
  }

  private static String character(String html, int start, int end, int radix) {
    int first = start;
    while (first < end - 1 && html.charAt(first) == '0') {
      first++;
    }
    if (end - first > MOST_DIGITS) {
      return REPLACEMENT;
    }
    long value = Long.parseLong(html, first, end, radix);
    if (value > Character.MAX_CODE_POINT) {
      return REPLACEMENT;
    }
    int western = (int) value - FIRST_WESTERN;
    return western >= 0 && western < WESTERN.length()
        ? WESTERN.substring(western, western + 1)
        : new String(new int[] {(int) value}, 0, 1);
  }

  private static int closed(String html, int end, int limit) {
    return end < limit && html.charAt(end) == ';' ? end + 1 : end;
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean digit(char c, int radix) {
    return c < 0x80 && Character.digit(c, radix) >= 0;
  }
}
