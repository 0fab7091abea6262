package org.stemma.ingest.html;

import java.util.Locale;

/** Counts and compares the words of lines. */
final class Words {
  private static final String CLOSERS = "\"'”’»)]›“";
  private static final String TERMINALS = ".!?…。！？؟۔।:;";

  private Words() {}

  /** Words by white space; of scripts without spaces two characters count as one. */
  static int count(CharSequence text) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ideographic(c)) {
        ideographs++;
        inside = false;
      } else if (Character.isLetterOrDigit(c)) {
        if (!inside) {
          words++;
        }
        inside = true;
      } else if (Character.isWhitespace(c)) {
        inside = false;
      }
    }
    return words + (ideographs + 1) / 2;
  }

  private static boolean ideographic(char c) {
    return (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0x0E00 && c <= 0x0E7F);
  }

  /** Whether a line ends as sentences end. */
  static boolean endsSentence(String text) {
    int end = text.length() - 1;
    while (end >= 0
        && (CLOSERS.indexOf(text.charAt(end)) >= 0 || Character.isWhitespace(text.charAt(end)))) {
      end--;
    }
    return end >= 0 && TERMINALS.indexOf(text.charAt(end)) >= 0;
  }

  /** Whether a line ends as sentences end, a colon or semicolon apart. */
  static boolean endsFully(String text) {
    return endsSentence(text) && !text.endsWith(":") && !text.endsWith(";");
  }

  /** Lower case, letters and digits only, one space between words: for comparing lines. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        key.append(c);
      } else if (c != '\'' && c != '’') {
        gap = true;
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * One line, one space between words, none at the ends; controls, bidi controls, soft hyphens and
   * zero-width spaces are dropped (CONTRACT section 2).
   */
  static String tidy(CharSequence raw) {
    StringBuilder out = new StringBuilder(raw.length());
    boolean gap = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else if (!invisible(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean invisible(char c) {
    return Character.isISOControl(c)
        || "\u00AD\u061C\u200B\u200E\u200F\uFEFF".indexOf(c) >= 0
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069');
  }
}
