package org.stemma.reader.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;

/**
 * The sentences of a paragraph. They cover all of it but white space, and one pass finds them: at
 * each full stop, question or exclamation mark, with the closing marks behind it, the words on both
 * sides decide whether a sentence ends there.
 */
final class Sentences {
  /**
   * In UTF-16 units. No writer's sentence is longer; a longer one is a text without full stops, and
   * is cut behind its last white space, so that nothing that reads a sentence has an article to
   * read.
   */
  static final int LONGEST = 4_000;

  /** How far a word before a full stop is looked at; longer ones are no abbreviations. */
  private static final int LONGEST_WORD = 24;

  /** How many words may stand before the verb in “Go!” the spokesman for the Army shouted. */
  private static final int TAG_WORDS = 8;

  private final String text;
  private final int end;
  private final List<Span> enclosures;
  private int enclosure;

  private Sentences(String text, Span paragraph) {
    this.text = text;
    this.end = paragraph.end();
    this.enclosures = Enclosures.of(text, paragraph);
  }

  /** In order, trimmed; empty if the paragraph is white space. */
  static List<Span> of(String text, Span paragraph) {
    return new Sentences(text, paragraph).find(paragraph.start());
  }

  private List<Span> find(int from) {
    List<Span> sentences = new ArrayList<>();
    int start = skipSpace(from);
    int i = start;
    while (i < end) {
      if (!Characters.isEnd(text.charAt(i))) {
        i++;
        continue;
      }
      int stop = i + 1;
      while (stop < end && Characters.isEnd(text.charAt(stop))) {
        stop++;
      }
      int after = closers(stop);
      if (!enclosed(after) && ends(start, i, stop, after)) {
        add(start, after, sentences);
        start = skipSpace(after);
        i = start;
      } else {
        i = after;
      }
    }
    int last = end;
    while (last > start && Characters.isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      add(start, last, sentences);
    }
    return sentences;
  }

  private void add(int from, int to, List<Span> sentences) {
    int start = from;
    while (to - start > LONGEST) {
      int cut = start + LONGEST;
      while (cut > start && !Characters.isSpace(text.charAt(cut))) {
        cut--;
      }
      if (cut == start) {
        // One word without end: anywhere but inside a character.
        cut = start + LONGEST - (Character.isLowSurrogate(text.charAt(start + LONGEST)) ? 1 : 0);
      }
      int last = cut;
      while (Characters.isSpace(text.charAt(last - 1))) {
        last--;
      }
      sentences.add(new Span(start, last));
      start = skipSpace(cut);
    }
    sentences.add(new Span(start, to));
  }

  /** Behind the closing marks at {@code at}; one that a space sets off counts too. */
  private int closers(int at) {
    int i = at;
    while (i < end && Characters.isCloser(text.charAt(i))) {
      i++;
    }
    int set = skipSpace(i);
    boolean setOff =
        i == at
            && set > i
            && set < end
            && "”»)]".indexOf(text.charAt(set)) >= 0
            && (set + 1 == end || Characters.isSpace(text.charAt(set + 1)));
    return setOff ? set + 1 : i;
  }

  /** Whether a sentence that ended at {@code at} would cut a quotation or bracket. */
  private boolean enclosed(int at) {
    while (enclosure < enclosures.size() && enclosures.get(enclosure).end() < at) {
      enclosure++;
    }
    return enclosure < enclosures.size() && enclosures.get(enclosure).start() < at;
  }

  /**
   * @param start of the sentence
   * @param mark the first mark of its end, {@code stop} behind the last, {@code after} behind the
   *     closing marks
   */
  private boolean ends(int start, int mark, int stop, int after) {
    int next = skipSpace(after);
    if (next == end) {
      return true;
    }
    int first = next;
    while (first < end && (isLead(text.charAt(first)) || Characters.isSpace(text.charAt(first)))) {
      first++;
    }
    boolean led = first > next && !Characters.isDash(text.charAt(next));
    int c = first < end ? text.codePointAt(first) : ' ';
    if (next == after && !endsUnspaced(mark, stop, after, c)) {
      return false;
    }
    if ((Characters.isLower(c) && !isBrand(first)) || ",;:%".indexOf(c) >= 0) {
      return false;
    }
    boolean quoted = after > stop;
    if (text.charAt(stop - 1) != '.' || stop - mark > 1) {
      boolean trailsOff = text.charAt(stop - 1) == '…' || text.charAt(stop - 1) == '.';
      if (trailsOff && !quoted) {
        return led || opens(first);
      }
      return !quoted || !isTag(next);
    }
    return endsAtFullStop(start, mark, first, c);
  }

  private boolean endsAtFullStop(int start, int mark, int first, int c) {
    int from = wordBefore(start, mark);
    String word = text.substring(from, mark);
    if (from == start && isListMark(word)) {
      return false;
    }
    Abbreviations.@Nullable Kind kind = Abbreviations.kind(word);
    if (kind == null) {
      return true;
    }
    return switch (kind) {
      case LEADS -> false;
      case BEFORE_NUMBER -> !Characters.isDigit(c);
      // A dash behind an abbreviation is that of a dateline: "Fresno, Calif. — The mayor".
      case EITHER -> opens(first) && !Characters.isDash(text.charAt(skipSpace(mark + 1)));
    };
  }

  /** Whether an end counts with no space behind it: "end.The next", ".”The next", and 。. */
  private boolean endsUnspaced(int mark, int stop, int after, int c) {
    if (Characters.isEndWithoutSpace(text.charAt(stop - 1))) {
      return true;
    }
    if (after > stop) {
      return text.charAt(after - 1) == '”' && Characters.isUpper(c);
    }
    return stop - mark == 1
        && mark >= 2
        && Characters.isLower(text.charAt(mark - 1))
        && Characters.isLower(text.charAt(mark - 2))
        && opens(after);
  }

  /** Whether a word that opens sentences stands at {@code at}, a space or apostrophe behind it. */
  private boolean opens(int at) {
    int to = wordEnd(at);
    if (to == at || to >= end) {
      return false;
    }
    char behind = text.charAt(to);
    return (Characters.isSpace(behind) || Characters.isApostrophe(behind) || behind == ',')
        && Abbreviations.opensSentence(text.substring(at, to));
  }

  /** "(1.", "3.", "B." at the head of a line. */
  private static boolean isListMark(String word) {
    return Abbreviations.isInitial(word)
        || (!word.isEmpty()
            && word.length() <= 3
            && word.chars().allMatch(c -> Characters.isDigit(c)));
  }

  /** "iPhone", "eBay": a capital behind a small letter opens a sentence as any capital does. */
  private boolean isBrand(int at) {
    return at + 1 < end && Characters.isUpper(text.charAt(at + 1));
  }

  private static boolean isLead(char c) {
    return Characters.isOpener(c) || Characters.isDash(c);
  }

  /**
   * Whether the words at {@code at} say who spoke and end there, as after “Is it safe?”:
   * capitalised words and titles, then a verb of the table, then a stop or a small word.
   */
  private boolean isTag(int at) {
    int i = at;
    for (int words = 0; words < TAG_WORDS && i < end; words++) {
      int to = wordEnd(i);
      if (to == i) {
        return false;
      }
      if (words > 0 && Abbreviations.isTagVerb(text.substring(i, to))) {
        int next = skipSpace(to);
        return next == end || ",.".indexOf(text.charAt(next)) >= 0 || (next > to && isTagEnd(next));
      }
      i = to;
      if (i < end && text.charAt(i) == '.') {
        i++;
      }
      i = skipSpace(i);
    }
    return false;
  }

  private boolean isTagEnd(int at) {
    String word = text.substring(at, wordEnd(at));
    return switch (word) {
      case "in", "on", "at", "to", "as", "during", "after", "when", "while", "with" -> true;
      default -> false;
    };
  }

  private int wordBefore(int start, int mark) {
    int from = mark;
    while (from > start && mark - from < LONGEST_WORD) {
      char c = text.charAt(from - 1);
      if (!Characters.isWord(c) && c != '.' && !Character.isSurrogate(c)) {
        break;
      }
      from--;
    }
    return from;
  }

  private int wordEnd(int at) {
    int to = at;
    while (to < end && to - at < LONGEST_WORD && Characters.isWord(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private int skipSpace(int at) {
    int i = at;
    while (i < end && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
