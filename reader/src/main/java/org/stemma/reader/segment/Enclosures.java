package org.stemma.reader.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.core.model.Span;

/**
 * The quotations and brackets of a paragraph that belong to the sentence around them, so that no
 * sentence may end inside: a bracket in mid-sentence, a quotation that opens in lower case, and one
 * that runs on into its sentence without a stop (The sign “Keep out. Danger.” hung there). A
 * quotation that nothing closes, as the first of several paragraphs, encloses nothing.
 */
final class Enclosures {
  /**
   * In UTF-16 units. A longer quotation holds whole sentences even if its first began outside; a
   * longer bracket has lost its closing mark.
   */
  private static final int LONGEST = 150;

  private static final String OPEN = "“«„‘\"([";
  private static final String CLOSE = "”»”’\")]";
  private static final String STOPS = ".!?…,;:—–-";

  private final String text;
  private final Span paragraph;

  // For each kind of mark the next closing one, found once: many marks must not cost many searches.
  private final int[] closing = new int[OPEN.length()];

  private Enclosures(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    Arrays.fill(closing, paragraph.start() - 1);
  }

  /** Each from its opening mark to before its closing one, in order, none overlapping. */
  static List<Span> of(String text, Span paragraph) {
    return new Enclosures(text, paragraph).find();
  }

  private List<Span> find() {
    List<Span> found = new ArrayList<>();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      int kind = OPEN.indexOf(text.charAt(i));
      if (kind >= 0 && opens(i)) {
        int close = closing(kind, i);
        if (close - i <= LONGEST && close > i + 1 && binds(kind, i, close)) {
          found.add(new Span(i, close));
          i = close;
        }
      }
    }
    return found;
  }

  private boolean opens(int at) {
    char mark = text.charAt(at);
    if (mark != '"' && mark != '‘') {
      return true;
    }
    boolean free = at == paragraph.start() || !Characters.isWord(text.charAt(at - 1));
    return free && at + 1 < paragraph.end() && !Characters.isSpace(text.charAt(at + 1));
  }

  private int closing(int kind, int open) {
    if (closing[kind] > open) {
      return closing[kind];
    }
    int i = open + 1;
    while (i < paragraph.end() && !closes(kind, i)) {
      i++;
    }
    closing[kind] = i < paragraph.end() ? i : Integer.MAX_VALUE;
    return closing[kind];
  }

  private boolean closes(int kind, int at) {
    if (text.charAt(at) != CLOSE.charAt(kind)) {
      return false;
    }
    char mark = text.charAt(at);
    if (mark != '"' && mark != '’') {
      return true;
    }
    // An apostrophe inside a word closes nothing, nor does the mark that opens the next quotation.
    boolean wordFollows = at + 1 < paragraph.end() && Characters.isWord(text.charAt(at + 1));
    return !wordFollows && !Characters.isSpace(text.charAt(at - 1));
  }

  private boolean binds(int kind, int open, int close) {
    int before = open - 1;
    while (before >= paragraph.start() && Characters.isSpace(text.charAt(before))) {
      before--;
    }
    boolean bracket = OPEN.charAt(kind) == '(' || OPEN.charAt(kind) == '[';
    if (bracket) {
      return before >= paragraph.start()
          && !Characters.isEnd(text.charAt(before))
          && !Characters.isCloser(text.charAt(before));
    }
    int first = open + 1;
    while (first < close && !Characters.isWord(text.charAt(first))) {
      first++;
    }
    if (first == close) {
      return false;
    }
    return Characters.isLower(text.codePointAt(first)) || runsOn(close);
  }

  /** Whether a quotation has no stop at its end and its sentence goes on in lower case. */
  private boolean runsOn(int close) {
    int last = close - 1;
    while (Characters.isSpace(text.charAt(last))) {
      last--;
    }
    int next = close + 1;
    while (next < paragraph.end() && Characters.isSpace(text.charAt(next))) {
      next++;
    }
    return STOPS.indexOf(text.charAt(last)) < 0
        && next < paragraph.end()
        && Characters.isLower(text.codePointAt(next));
  }
}
