package org.stemma.pages.site;

import org.stemma.pages.site.view.Verbatim;

/** Words of an input as a page may hold them. */
final class Shown {
  private Shown() {}

  /** Marks that open or close a quotation; an apostrophe is none. */
  private static final String MARKS = "“”„\"«»「」『』";

  /** Words to be set between marks of quotation, unless they hold their own. */
  static Verbatim verbatim(String words) {
    String shown = words(words);
    return new Verbatim(shown, shown.chars().anyMatch(c -> MARKS.indexOf(c) >= 0));
  }

  /**
   * The same number of characters, with those replaced that a browser would drop, join or obey:
   * controls, carriage returns, marks that reorder text, halves of surrogate pairs. Offsets stay
   * valid.
   */
  static String words(String words) {
    StringBuilder shown = null;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      char instead = instead(words, i, c);
      if (instead != c) {
        if (shown == null) {
          shown = new StringBuilder(words);
        }
        shown.setCharAt(i, instead);
      }
    }
    return shown == null ? words : shown.toString();
  }

  private static char instead(String words, int i, char c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return ' ';
    }
    boolean reorders = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    boolean half =
        Character.isHighSurrogate(c)
            ? i + 1 == words.length() || !Character.isLowSurrogate(words.charAt(i + 1))
            : Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(words.charAt(i - 1)));
    return Character.isISOControl(c) || reorders || half ? '\uFFFD' : c;
  }

  /** A phrase as it begins a line: its first letter large. */
  static String begun(String phrase) {
    return phrase.isEmpty()
        ? phrase
        : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }

  /** A reason or message as a sentence of its own. */
  static String sentence(String reason) {
    String begun = begun(words(reason).strip());
    boolean closed = begun.isEmpty() || ".!?…".indexOf(begun.charAt(begun.length() - 1)) >= 0;
    return closed ? begun : begun + ".";
  }

  /** At most {@code limit} characters, cut before a word where one begins nearby, with a mark. */
  static String brief(String words, int limit) {
    String shown = words(words);
    if (shown.codePointCount(0, shown.length()) <= limit) {
      return shown;
    }
    int end = shown.offsetByCodePoints(0, limit);
    int blank = shown.lastIndexOf(' ', end);
    return shown.substring(0, blank > end / 2 ? blank : end) + " […]";
  }
}
