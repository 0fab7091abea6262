package org.stemma.findings.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.core.model.Span;

/**
 * A word, a figure or a mark of a text.
 *
 * @param lower in lower case, without a possessive ending
 * @param glued whether it touches the token before it
 */
record Token(Kind kind, String text, String lower, Span span, boolean glued) {
  /** What stands there. */
  enum Kind {
    WORD,
    FIGURE,
    MARK
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  /** All tokens of a stretch of a text, in order. */
  static List<Token> of(String text, Span stretch) {
    List<Token> tokens = new ArrayList<>();
    int last = -1;
    int at = stretch.start();
    while (at < stretch.end()) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at += Character.charCount(c);
        continue;
      }
      Kind kind = isDigit(c) ? Kind.FIGURE : Character.isLetter(c) ? Kind.WORD : Kind.MARK;
      int end =
          switch (kind) {
            case FIGURE -> figureEnd(text, at, stretch.end());
            case WORD -> wordEnd(text, at, stretch.end());
            case MARK -> Math.min(at + Character.charCount(c), stretch.end());
          };
      String words = text.substring(at, end);
      tokens.add(new Token(kind, words, lower(words), new Span(at, end), at == last));
      last = end;
      at = end;
    }
    return tokens;
  }

  private static int figureEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit
        && (isDigit(text.charAt(end))
            || (isSeparator(text.charAt(end))
                && end + 1 < limit
                && isDigit(text.charAt(end + 1))))) {
      end++;
    }
    return end;
  }

  private static int wordEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit) {
      int c = text.codePointAt(end);
      boolean inner =
          isApostrophe(c) && end + 1 < limit && Character.isLetter(text.codePointAt(end + 1));
      if (!inner && !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      end += Character.charCount(c);
    }
    return Math.min(end, limit);
  }

  private static String lower(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  // Figures of other scripts are left alone: their separators are not known here.
  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == '.';
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }
}
