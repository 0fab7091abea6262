package org.stemma.pages.export;

/**
 * Words as Markdown shows them: none of their characters becomes markup, an entity, or a link.
 * After CommonMark 0.31 (section 2.4, backslash escapes) and the tables, strikethrough and
 * autolinks of GitHub's dialect.
 */
final class Escape {
  /** What has a meaning wherever it stands. */
  private static final String ANYWHERE = "\\`*_[]{}<>&~|$^#";

  /** What has a meaning where a block begins. */
  private static final String FIRST = "+-=";

  private Escape() {}

  /** On one line, without white space at the ends. */
  static String markdown(String words) {
    String line = words.replaceAll("\\s++", " ").strip();
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (ANYWHERE.indexOf(c) >= 0
          || (i == 0 && FIRST.indexOf(c) >= 0)
          || (c == ':' && joins(line, i))
          || ((c == '.' || c == ')') && (numbers(line, i) || names(line, i)))) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  // "https://" becomes a link of itself, ":smile:" a picture.
  private static boolean joins(String line, int at) {
    return at + 1 < line.length()
        && (line.charAt(at + 1) == '/' || Character.isLetter(line.charAt(at + 1)));
  }

  // "1." and "1)" begin a list.
  private static boolean numbers(String line, int at) {
    for (int i = 0; i < at; i++) {
      if (line.charAt(i) < '0' || line.charAt(i) > '9') {
        return false;
      }
    }
    return at > 0;
  }

  // "www." becomes a link of itself.
  private static boolean names(String line, int at) {
    return at >= 3 && line.regionMatches(true, at - 3, "www", 0, 3);
  }
}
