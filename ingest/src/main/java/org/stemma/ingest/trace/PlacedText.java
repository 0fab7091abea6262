package org.stemma.ingest.trace;

import java.util.Arrays;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Characters, each with the stretch of the source that it was read from: {@code [from, to)}, in
 * UTF-16 units of the source. The characters of one reference share its stretch, as the halves of a
 * pair share theirs. Grows; not thread-safe.
 */
final class PlacedText {
  /** Where a character stands that has no place. */
  static final int NOWHERE = -1;

  /** What stands in a text for a zero character, where that is not dropped. */
  private static final char REPLACED = '\uFFFD';

  /** An end tag without a name is passed over. */
  private static final String NAMELESS = "</>";

  private final StringBuilder characters = new StringBuilder();
  private int[] from = new int[64];
  private int[] to = new int[64];

  int length() {
    return characters.length();
  }

  char charAt(int index) {
    return characters.charAt(index);
  }

  int codePointAt(int index) {
    return characters.codePointAt(index);
  }

  int from(int index) {
    return from[index];
  }

  int to(int index) {
    return to[index];
  }

  /** All characters. */
  String text() {
    return characters.toString();
  }

  /** The characters {@code [start, end)}. */
  PlacedText part(int start, int end) {
    PlacedText part = new PlacedText();
    for (int i = start; i < end; i++) {
      part.add(charAt(i), from[i], to[i]);
    }
    return part;
  }

  void add(char c, int start, int end) {
    int at = characters.length();
    if (at == from.length) {
      from = Arrays.copyOf(from, at * 2);
      to = Arrays.copyOf(to, at * 2);
    }
    from[at] = start;
    to[at] = end;
    characters.append(c);
  }

  void add(String added, int start, int end) {
    for (int i = 0; i < added.length(); i++) {
      add(added.charAt(i), start, end);
    }
  }

  /**
   * Adds the characters of a text node. Its source is read again beside it, so that a place is
   * given only where both agree; from where they do not the rest of the node shares the rest of its
   * source.
   *
   * @param html the source that the node was parsed from, with tracked positions
   */
  void add(TextNode node, String html) {
    String words = node.getWholeText();
    Range range = node.sourceRange();
    if (!range.isTracked() || range.endPos() > html.length()) {
      add(words, NOWHERE, NOWHERE);
      return;
    }
    int end = range.endPos();
    int at = range.startPos();
    int done = 0;
    while (done < words.length() && at < end) {
      char c = html.charAt(at);
      if (plain(c) && c == words.charAt(done)) {
        add(c, at, ++at);
        done++;
        continue;
      }
      Reference reference = c == '&' ? Reference.at(html, at, end) : null;
      int next = reference == null ? at + 1 : reference.end();
      String said = reference == null ? said(html, at, end) : reference.characters();
      boolean zero = said.charAt(0) == 0;
      if (reference == null && html.startsWith(NAMELESS, at)) {
        at += NAMELESS.length();
      } else if (words.startsWith(said, done)) {
        next = reference == null ? at + said.length() : next;
        add(said, at, next);
        done += said.length();
        at = next;
      } else if (zero && words.charAt(done) == REPLACED) {
        add(REPLACED, at, next);
        done++;
        at = next;
      } else if (zero || (said.charAt(0) == '\n' && at == range.startPos())) {
        // A zero character that was dropped; the line break that opens preformatted text.
        at = next;
      } else {
        add(words.substring(done), at, end);
        return;
      }
    }
    add(words.substring(done), NOWHERE, NOWHERE);
  }

  private static boolean plain(char c) {
    return c != '&' && c != '<' && c != 0 && !Character.isSurrogate(c);
  }

  /** The character at a place of the source, or the pair. */
  private static String said(String html, int at, int end) {
    boolean pair =
        at + 1 < end
            && Character.isHighSurrogate(html.charAt(at))
            && Character.isLowSurrogate(html.charAt(at + 1));
    return html.substring(at, pair ? at + 2 : at + 1);
  }
}
