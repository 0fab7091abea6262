package org.stemma.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Span;
import org.stemma.ingest.words.Words;

/**
 * Lines become blocks: those of hard-wrapped text are joined to paragraphs, and a line that breaks
 * off within a sentence is joined to the next, within a word if the break damages one.
 */
final class Lines {
  /** A hard-wrapped text has lines no longer than this, in UTF-16 units. */
  private static final int WIDEST = 130;

  /** A run of more letters is no word, and no break is looked for in it. */
  private static final int LONGEST_WORD = 40;

  /** Lines that break off within a sentence have at least this many words. */
  private static final int FEW = 6;

  private Lines() {}

  private record Line(String words, boolean gap, boolean spaceBefore, boolean spaceAfter) {}

  /** The blocks of a scraped text, in order. */
  static List<Block> blocks(String text) {
    List<Line> lines = lines(text);
    int width = width(lines);
    List<String> all = lines.stream().map(Line::words).toList();
    WordBreaks breaks = new WordBreaks(all, "en".equals(Tongue.of(all)));
    List<Block> blocks = new ArrayList<>();
    Joined open = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (open != null && continues(lines.get(i - 1), open, line, width)) {
        open.add(lines.get(i - 1), line, breaks);
      } else {
        if (open != null) {
          blocks.add(open.block());
        }
        open = new Joined(line);
      }
    }
    if (open != null) {
      blocks.add(open.block());
    }
    return blocks;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean gap = false;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c != '\n' && c != '\r' && c != '\f' && c != '\u2028' && c != '\u2029' && c != '\u0085') {
        continue;
      }
      String raw = text.substring(start, i);
      String words = Words.clean(raw);
      boolean half = c == '\n' && start == i && i > 0 && text.charAt(i - 1) == '\r';
      if (words.isEmpty()) {
        gap |= !half;
      } else {
        boolean before = Character.isWhitespace(raw.codePointAt(0)) || raw.charAt(0) == '\u00a0';
        int last = raw.codePointBefore(raw.length());
        boolean after = Character.isWhitespace(last) || last == '\u00a0';
        lines.add(new Line(words, gap, before, after));
        gap = c == '\f' || c == '\u2029';
      }
      start = i + 1;
    }
    return lines;
  }

  /**
   * The width to which a text is hard-wrapped: most lines that are followed by another would have
   * had no room for its first word. 0 if it is not.
   */
  private static int width(List<Line> lines) {
    int[] lengths =
        lines.stream().mapToInt(l -> l.words().length()).filter(n -> n > 30).sorted().toArray();
    if (lengths.length < 5) {
      return 0;
    }
    int width = lengths[lengths.length * 9 / 10];
    if (width > WIDEST) {
      return 0;
    }
    int pairs = 0;
    int forced = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).gap()) {
        pairs++;
        forced += forced(lines.get(i - 1), lines.get(i), width) ? 1 : 0;
      }
    }
    return pairs >= 5 && forced * 10 >= pairs * 6 ? width : 0;
  }

  private static boolean forced(Line line, Line next, int width) {
    int space = next.words().indexOf(' ');
    int first = space < 0 ? next.words().length() : space;
    return line.words().length() + 1 + first > width - 2;
  }

  private static boolean continues(Line before, Joined open, Line line, int width) {
    boolean lower = beginsLow(line.words());
    boolean ended = Tokens.endsSentence(before.words()) || before.words().endsWith(":");
    if (width > 0 && !line.gap()) {
      return forced(before, line, width) || (lower && !ended);
    }
    if (ended || !lower || open.count < FEW) {
      return false;
    }
    // Over a blank line only what is a sentence's end for certain.
    return !line.gap() || Tokens.endsSentence(line.words());
  }

  /** Whether a line begins as none does that begins a sentence. */
  private static boolean beginsLow(String words) {
    int first = words.codePointAt(0);
    return Character.isLowerCase(first) || ",;.)%’”".indexOf(first) >= 0;
  }

  /** A block in the making. */
  private static final class Joined {
    private final StringBuilder words;
    private int count;
    private final List<Span> mended = new ArrayList<>();

    Joined(Line first) {
      this.words = new StringBuilder(first.words());
      this.count = Tokens.count(first.words());
    }

    void add(Line before, Line line, WordBreaks breaks) {
      String next = line.words();
      count += Tokens.count(next);
      int left = words.length();
      while (left > 0
          && words.length() - left <= LONGEST_WORD
          && Character.isLetter(words.charAt(left - 1))) {
        left--;
      }
      int right = 0;
      while (right < next.length()
          && right <= LONGEST_WORD
          && Character.isLetter(next.charAt(right))) {
        right++;
      }
      String head = words.substring(left);
      String tail = next.substring(0, right);
      boolean touching = !line.gap() && !before.spaceAfter() && !line.spaceBefore();
      boolean hyphen = words.length() > 1 && words.charAt(words.length() - 1) == '-';
      if (hyphen && touching && right > 0) {
        addHyphenated(next, tail, breaks);
      } else if (touching
          && !head.isEmpty()
          && !tail.isEmpty()
          && head.length() <= LONGEST_WORD
          && tail.length() <= LONGEST_WORD
          && breaks.inside(head, tail)) {
        words.append(next);
        mended.add(new Span(left, left + head.length() + tail.length()));
      } else {
        boolean attach = ",;.)%’”".indexOf(next.charAt(0)) >= 0;
        words.append(attach ? "" : " ").append(next);
      }
    }

    private void addHyphenated(String next, String tail, WordBreaks breaks) {
      int end = words.length() - 1;
      int left = end;
      while (left > 0 && end - left <= LONGEST_WORD && Character.isLetter(words.charAt(left - 1))) {
        left--;
      }
      String head = words.substring(left, end);
      if (!head.isEmpty() && breaks.known(Tokens.lowerCase(head + tail))) {
        words.setLength(end);
        mended.add(new Span(left, end + tail.length()));
      }
      words.append(next);
    }

    Block block() {
      return Block.of(words.toString(), mended);
    }
  }
}
