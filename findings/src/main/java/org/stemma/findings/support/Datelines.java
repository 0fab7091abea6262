package org.stemma.findings.support;

import org.stemma.core.model.Span;

/** The place and agency with which a report opens: "GENEVA, March 3 (Agency) - ". */
public final class Datelines {
  /** Characters of the longest dateline. */
  private static final int LONGEST = 60;

  /** Letters of the shortest name of a place in capitals: "US" and "UN" open sentences too. */
  private static final int SHORTEST_PLACE = 4;

  private Datelines() {}

  /** A sentence without its dateline; itself if it has none. */
  public static Span after(String text, Span sentence) {
    int limit = Math.min(sentence.end() - 2, sentence.start() + LONGEST);
    for (int i = sentence.start() + 2; i < limit; i++) {
      if (isEnd(text, i) && isDateline(text.substring(sentence.start(), i))) {
        return from(text, i + 1, sentence);
      }
    }
    // "MOSCOW, President …": capitals and a comma, and a new beginning.
    int comma = text.indexOf(", ", sentence.start());
    boolean bare =
        comma > 0
            && comma + 2 < sentence.end()
            && comma < limit
            && isPlace(text.substring(sentence.start(), comma))
            && Character.isUpperCase(text.charAt(comma + 2));
    return bare ? from(text, comma + 1, sentence) : sentence;
  }

  private static Span from(String text, int at, Span sentence) {
    int start = at;
    while (start < sentence.end() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start < sentence.end() ? new Span(start, sentence.end()) : sentence;
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean dash = c == '—' || c == '–' || c == '-';
    boolean apart =
        Character.isWhitespace(text.charAt(at - 1)) && Character.isWhitespace(text.charAt(at + 1));
    return c == ':' || (dash && apart);
  }

  // The first word all in capitals, or an agency in brackets at the end.
  private static boolean isDateline(String line) {
    String bare = line.strip();
    int space = bare.indexOf(' ');
    String first = (space < 0 ? bare : bare.substring(0, space)).replace(",", "");
    return isPlace(first) || (bare.endsWith(")") && bare.indexOf('(') > 0);
  }

  private static boolean isPlace(String words) {
    return words.length() >= SHORTEST_PLACE
        && words
            .chars()
            .allMatch(c -> Character.isUpperCase(c) || c == '.' || c == ' ' || c == '-');
  }
}
