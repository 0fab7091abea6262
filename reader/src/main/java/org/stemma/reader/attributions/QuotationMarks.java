package org.stemma.reader.attributions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;

/**
 * Pairs quotation marks: curly, straight, guillemets either way round, German; single ones where
 * they are no apostrophes. Only the outermost pairs are reported. A mark that nothing closes opens
 * a quotation to the end of its paragraph, which goes on if the next paragraph opens with a mark
 * too.
 */
final class QuotationMarks {
  /** How far a single mark may be from its partner, in UTF-16 units. */
  private static final int SINGLE_REACH = 1500;

  /** How deep quotations may stand in one another; marks beyond are passed over. */
  private static final int DEEPEST = 12;

  /** In paragraphs: what goes on for longer is closed there, so that work stays linear. */
  private static final int MOST_PARAGRAPHS = 64;

  private record Open(char mark, int at) {}

  private final String text;
  private final Span paragraph;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Quotation> found = new ArrayList<>();

  /** The shares of a quotation that goes on. */
  private final List<Quotation> shares = new ArrayList<>();

  private boolean unclosed;
  private int nextCurly;
  private int nextPlain;

  private QuotationMarks(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  /** The outermost quotations of {@code text}, in order, none overlapping. */
  static List<Quotation> of(String text, List<Span> paragraphs) {
    List<Quotation> all = new ArrayList<>();
    boolean goesOn = false;
    for (Span paragraph : paragraphs) {
      QuotationMarks marks = new QuotationMarks(text, paragraph);
      marks.scan();
      List<Quotation> here = new ArrayList<>(marks.found);
      if (goesOn
          && all.getLast().outer().size() < MOST_PARAGRAPHS
          && !here.isEmpty()
          && here.getFirst().outer().getFirst().start() == paragraph.start()) {
        all.add(all.removeLast().and(here.removeFirst()));
      }
      all.addAll(here);
      goesOn = marks.unclosed && !all.isEmpty();
    }
    return List.copyOf(all);
  }

  private void scan() {
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '“' -> curly(i);
        case '”' -> closeOrOpen(i, c, '“', '„', '”', '"');
        case '„' -> open(c, i);
        case '"' -> straight(i);
        case '«' -> closeOrOpen(i, c, '»');
        case '»' -> closeOrOpen(i, c, '«');
        case '‘' -> single(i, c);
        case '’' -> closeSingle(i, '‘');
        case '\'' -> plainSingle(i);
        default -> {
          // no mark
        }
      }
    }
    finish();
  }

  private void open(char mark, int at) {
    if (open.size() < DEEPEST) {
      open.push(new Open(mark, at));
    }
  }

  private void curly(int at) {
    if (isOpen('„')) {
      close(at, '„');
    } else if (goesOn(at, '“')) {
      continueAt(at);
    } else {
      open('“', at);
    }
  }

  // Where paragraphs were joined, a quotation that goes on opens again behind the end of a
  // sentence:
  // “It is safe. “We looked,” she said.
  private boolean goesOn(int at, char mark) {
    if (open.size() != 1 || !isOpen(mark) || shares.size() >= MOST_PARAGRAPHS) {
      return false;
    }
    int first = open.getFirst().at();
    int last = at - 2;
    if (last > first && "’')".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last > first
        && ".!?…".indexOf(text.charAt(last)) >= 0
        && Character.isWhitespace(text.charAt(at - 1))
        && Character.isLetterOrDigit(next(at));
  }

  private void continueAt(int at) {
    Open before = open.pop();
    add(before.at(), at - 1, at - 1);
    shares.add(found.removeLast());
    open.push(new Open(before.mark(), at));
  }

  private void closeOrOpen(int at, char mark, char... partners) {
    for (char partner : partners) {
      if (isOpen(partner)) {
        close(at, partner);
        return;
      }
    }
    if (looksOpening(at)) {
      open(mark, at);
    }
  }

  private void straight(int at) {
    if (goesOn(at, '"')) {
      continueAt(at);
    } else if (isOpen('"')) {
      close(at, '"');
    } else if (isOpen('“') && looksClosing(at)) {
      close(at, '“');
    } else if (at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1))) {
      open('"', at);
    }
  }

  private void single(int at, char mark) {
    if (looksOpening(at) && hasPartner(at, '’')) {
      open(mark, at);
    }
  }

  private void plainSingle(int at) {
    if (isOpen('\'')) {
      closeSingle(at, '\'');
    } else if (looksOpening(at) && Character.isLetter(next(at)) && hasPartner(at, '\'')) {
      open('\'', at);
    }
  }

  private void closeSingle(int at, char partner) {
    if (isOpen(partner) && looksClosing(at) && !isPlural(at, text.charAt(at))) {
      close(at, partner);
    }
  }

  // In ‘the workers’ party,’ the first mark behind an s is no end, since a later one follows
  // punctuation.
  private boolean isPlural(int at, char mark) {
    if (at == 0 || text.charAt(at - 1) != 's' || next(at) != ' ') {
      return false;
    }
    int limit = Math.min(paragraph.end(), at + SINGLE_REACH / 5);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '‘' || (c == '\'' && mark == '\'' && looksOpening(i))) {
        return false;
      }
      if (c == mark && looksClosing(i)) {
        return ",.!?".indexOf(text.charAt(i - 1)) >= 0;
      }
    }
    return false;
  }

  // Marks are met in order, so that each search goes on where the one before ended.
  private boolean hasPartner(int at, char mark) {
    int partner = Math.max(at + 2, mark == '’' ? nextCurly : nextPlain);
    while (partner < paragraph.end() && !(text.charAt(partner) == mark && looksClosing(partner))) {
      partner++;
    }
    if (mark == '’') {
      nextCurly = partner;
    } else {
      nextPlain = partner;
    }
    return partner < Math.min(paragraph.end(), at + SINGLE_REACH);
  }

  private boolean looksOpening(int at) {
    boolean startsHere =
        at == paragraph.start()
            || (!Character.isLetterOrDigit(text.charAt(at - 1))
                && ".,!?;".indexOf(text.charAt(at - 1)) < 0);
    return startsHere && at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
  }

  private boolean looksClosing(int at) {
    return at > paragraph.start()
        && !Character.isWhitespace(text.charAt(at - 1))
        && !Character.isLetterOrDigit(next(at));
  }

  private char next(int at) {
    return at + 1 < paragraph.end() ? text.charAt(at + 1) : ' ';
  }

  private boolean isOpen(char mark) {
    for (Open one : open) {
      if (one.mark() == mark) {
        return true;
      }
    }
    return false;
  }

  private void close(int at, char mark) {
    @Nullable Open last = null;
    while (last == null || last.mark() != mark) {
      last = open.pop();
    }
    if (open.isEmpty()) {
      add(last.at(), at, at + 1);
    }
  }

  private void add(int start, int innerEnd, int end) {
    int from = start + 1;
    int to = innerEnd;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      Quotation whole = Quotation.of(new Span(start, end), new Span(from, to));
      while (!shares.isEmpty()) {
        whole = shares.removeLast().and(whole);
      }
      found.add(whole);
    }
  }

  // Single marks that nothing closed were apostrophes; a double one holds to the paragraph's end.
  private void finish() {
    @Nullable Open outermost = null;
    for (Open one : open) {
      if (one.mark() != '‘' && one.mark() != '\'' && looksOpening(one.at())) {
        outermost = one;
      }
    }
    if (outermost != null) {
      int start = outermost.at();
      found.removeIf(quotation -> quotation.outer().getFirst().start() > start);
      add(start, paragraph.end(), paragraph.end());
      unclosed = true;
    }
  }
}
