package org.stemma.ingest.trace;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.stemma.ingest.words.Words;

/**
 * The words of a block in the form of the record (docs/contract.md, section 2), each character with
 * its place in the source.
 */
final class Woven {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** Between the blank and this control there are printed characters alone. */
  private static final char DELETE = 0x7F;

  /** Below this code point nothing is composed with anything. */
  private static final int FIRST_MARK = 0x300;

  /** Tags between two words that take more are not one break of the line. */
  private static final int LONGEST_BREAK = 4_000;

  private final String html;
  private final PlacedText words = new PlacedText();
  private boolean gap;
  private int gapFrom;
  private int gapTo;
  private boolean marks;

  private Woven(String html) {
    this.html = html;
  }

  /**
   * Weaves the words of {@code nodes}.
   *
   * @param nodes the text of a block in reading order; null: a break that is no text, as {@code br}
   *     makes it
   * @param html the source that they were parsed from
   */
  static PlacedText of(List<@Nullable TextNode> nodes, String html) {
    PlacedText raw = new PlacedText();
    Woven woven = new Woven(html);
    int done = 0;
    for (TextNode node : nodes) {
      if (node == null) {
        woven.space(PlacedText.NOWHERE, PlacedText.NOWHERE);
      } else {
        raw.add(node, html);
        woven.add(raw, done);
        done = raw.length();
      }
    }
    return woven.marks ? composed(woven.words) : woven.words;
  }

  /** The same form for characters that have their places already. */
  static PlacedText of(PlacedText raw, String html) {
    Woven woven = new Woven(html);
    woven.add(raw, 0);
    return woven.marks ? composed(woven.words) : woven.words;
  }

  private void add(PlacedText raw, int start) {
    for (int i = start; i < raw.length(); ) {
      char plain = raw.charAt(i);
      if (plain > ' ' && plain < DELETE) {
        if (gap) {
          closeGap(raw.from(i));
        }
        words.add(plain, raw.from(i), raw.to(i));
        i++;
        continue;
      }
      int c = raw.codePointAt(i);
      int from = raw.from(i);
      int units = Character.charCount(c);
      int to = raw.to(i + units - 1);
      i += units;
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space(from, to);
      } else if (!Words.isDropped(c)) {
        if (gap) {
          closeGap(from);
        }
        marks |= c >= FIRST_MARK;
        if (Character.isSupplementaryCodePoint(c)) {
          words.add(Character.toString(c), from, to);
        } else {
          words.add(Character.isSurrogate((char) c) ? '\uFFFD' : (char) c, from, to);
        }
      }
    }
  }

  // The first white space of a gap is where its space stands; what follows it directly, too.
  private void space(int from, int to) {
    if (words.length() == 0) {
      return;
    }
    if (!gap || gapFrom == PlacedText.NOWHERE) {
      gapFrom = from;
      gapTo = to;
    } else if (from == gapTo) {
      gapTo = to;
    }
    gap = true;
  }

  private void closeGap(int next) {
    gap = false;
    int before = words.to(words.length() - 1);
    boolean between = gapFrom == PlacedText.NOWHERE && tags(before, next);
    words.add(' ', between ? before : gapFrom, between ? next : gapTo);
  }

  /** Whether there is markup, and nothing else, between two places of the source. */
  private boolean tags(int from, int to) {
    if (from == PlacedText.NOWHERE || from >= to || to - from > LONGEST_BREAK) {
      return false;
    }
    int at = from;
    while (at < to && html.charAt(at) == '<') {
      boolean comment = html.startsWith("<!--", at);
      int end = html.indexOf(comment ? "-->" : ">", at);
      if (end < 0) {
        return false;
      }
      at = end + (comment ? 3 : 1);
    }
    return at == to;
  }

  /** The same characters composed; what is composed shares the places of its parts. */
  private static PlacedText composed(PlacedText words) {
    String text = words.text();
    if (NFC.isNormalized(text)) {
      return words;
    }
    PlacedText composed = new PlacedText();
    int start = 0;
    while (start < text.length()) {
      int end = start + Character.charCount(text.codePointAt(start));
      while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      String part = text.substring(start, end);
      String whole = NFC.normalize(part);
      boolean same = whole.equals(part);
      int from = words.from(start);
      int to = words.to(end - 1);
      boolean placed = from != PlacedText.NOWHERE && from < to;
      for (int i = 0; i < whole.length(); i++) {
        composed.add(
            whole.charAt(i),
            same ? words.from(start + i) : placed ? from : PlacedText.NOWHERE,
            same ? words.to(start + i) : placed ? to : PlacedText.NOWHERE);
      }
      start = end;
    }
    return composed;
  }
}
