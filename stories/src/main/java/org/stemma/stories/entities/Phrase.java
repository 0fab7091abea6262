package org.stemma.stories.entities;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Span;
import org.stemma.core.names.Lexicon;

/**
 * A stretch of a sentence cut into words at white space.
 *
 * @param words in order
 */
record Phrase(List<Word> words) {
  /**
   * A word without the marks around it.
   *
   * @param span in the field
   * @param opened whether a mark stands before it
   * @param closed whether a mark stands behind it; the dot of an abbreviation is none
   */
  record Word(String text, Span span, boolean opened, boolean closed) {
    boolean isPossessive() {
      int end = text.length();
      return end > 2
          && (text.endsWith("'s")
              || text.endsWith("’s")
              || text.endsWith("s'")
              || text.endsWith("s’"));
    }

    boolean isCapital() {
      return UCharacter.isUpperCase(text.codePointAt(0));
    }
  }

  Phrase {
    words = List.copyOf(words);
  }

  /**
   * The words of {@code text} from {@code start} to {@code end}; words cut by an end are left out.
   */
  static Phrase of(String text, int start, int end) {
    List<Word> words = new ArrayList<>();
    int at = start;
    while (at < end) {
      while (at < end && isSpace(text.charAt(at))) {
        at++;
      }
      int from = at;
      while (at < end && !isSpace(text.charAt(at))) {
        at++;
      }
      boolean cut =
          (from == start && from > 0 && !isSpace(text.charAt(from - 1)) && at < end)
              && UCharacter.isLetterOrDigit(text.charAt(from - 1));
      if (at > from && !cut) {
        add(words, text, from, at);
      }
    }
    return new Phrase(words);
  }

  private static void add(List<Word> words, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !UCharacter.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !isInside(text, start, end)) {
      end--;
    }
    if (start < end) {
      words.add(new Word(text.substring(start, end), new Span(start, end), start > from, end < to));
    }
  }

  // Letters, digits, the apostrophe of a plural's possessive, and the dot of an abbreviation.
  private static boolean isInside(String text, int start, int end) {
    char last = text.charAt(end - 1);
    if (UCharacter.isLetterOrDigit(last)) {
      return true;
    }
    if (last == '.') {
      String word = text.substring(start, end - 1);
      return word.indexOf('.') > 0
          || word.length() == 1
          || (word.length() <= 4 && Lexicon.title(word) != null);
    }
    return (last == '\'' || last == '’') && end - 2 > start && text.charAt(end - 2) == 's';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\u00a0';
  }

  /** The text of words {@code from} to {@code to}, exclusive, with one space between. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i > from ? " " : "").append(words.get(i).text());
    }
    return text.toString();
  }

  Span span(int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }
}
