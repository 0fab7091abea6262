package org.stemma.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a single sign of a text, as the temporal grammar sees it: letters and figures
 * never share a token ("1980s" is two), a number keeps its separators ("1,998" is no year).
 *
 * @param lower in lower case, with typographic apostrophes and dashes made plain
 * @param capital whether it begins with an upper-case letter
 * @param glued whether nothing stands between it and the token before
 * @param fresh whether it begins a paragraph
 */
record Token(int start, int end, String lower, boolean capital, boolean glued, boolean fresh) {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}]++|\\d++(?:[.,]\\d++)*+|[^\\s\\p{Z}]");

  /** The tokens of a text, in order. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find()) {
      String word = matcher.group();
      boolean first = tokens.isEmpty();
      tokens.add(
          new Token(
              matcher.start(),
              matcher.end(),
              plain(word),
              Character.isUpperCase(word.codePointAt(0)),
              !first && matcher.start() == end,
              first || text.substring(end, matcher.start()).contains("\n\n")));
      end = matcher.end();
    }
    return List.copyOf(tokens);
  }

  private static String plain(String word) {
    return switch (word) {
      case "’", "‘", "`", "ʼ" -> "'";
      case "–", "—", "−", "‑", "‐" -> "-";
      default -> word.toLowerCase(Locale.ROOT);
    };
  }

  boolean isWord() {
    return Character.isLetter(lower.codePointAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(lower.charAt(0));
  }

  /** A whole number without separators, up to four figures; -1 if it is none. */
  int integer() {
    if (!isNumber() || lower.length() > 4 || lower.chars().anyMatch(c -> c < '0' || c > '9')) {
      return -1;
    }
    return Integer.parseInt(lower);
  }
}
