package org.stemma.findings.support;

import java.util.List;
import java.util.Set;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;

/** The part of a sentence that carries something, cut at its commas. */
public final class Clauses {
  /** A part of fewer words than this says too little to stand alone. */
  private static final int FEWEST_WORDS = 6;

  private static final Set<String> OPENERS = Tables.words(Clauses.class, "clause-openers.txt");
  private static final Set<String> ADVERBIAL = Tables.words(Clauses.class, "adverbial-openers.txt");

  private Clauses() {}

  /**
   * The clause around a stretch of a sentence: between commas, semicolons and dashes outside
   * quotation marks. It begins in the middle of the sentence only where a word stands that opens a
   * clause, or its subject would be lost; and it goes on while it says too little.
   */
  public static Span around(String text, Span sentence, Span words) {
    int start = left(text, sentence.start(), words.start());
    while (start > sentence.start() && !opensClause(text, start, sentence.end())) {
      start = left(text, sentence.start(), start - 1);
    }
    int end = right(text, words.end(), sentence.end());
    boolean adverbial = start == sentence.start() && ADVERBIAL.contains(first(text, start, end));
    while (end < sentence.end() && (adverbial || count(text, start, end) < FEWEST_WORDS)) {
      end = right(text, end + 1, sentence.end());
      adverbial = false;
    }
    return trimmed(text, start, end);
  }

  /** The first clause of a sentence: what it says first of all. */
  public static Span first(String text, Span sentence) {
    return around(text, sentence, new Span(sentence.start(), sentence.start() + 1));
  }

  private static boolean opensClause(String text, int start, int end) {
    String first = first(text, start, end);
    return OPENERS.contains(first) || (first.length() > "bring".length() && first.endsWith("ing"));
  }

  private static String first(String text, int start, int end) {
    List<String> words = Wording.of(text.substring(start, end)).all();
    return words.isEmpty() ? "" : words.getFirst();
  }

  private static int left(String text, int from, int at) {
    int depth = 0;
    for (int i = at - 1; i >= from; i--) {
      char c = text.charAt(i);
      depth += c == '”' ? 1 : c == '“' ? -1 : 0;
      if (depth <= 0 && isBreak(text, i)) {
        return i + 1;
      }
    }
    return from;
  }

  private static int right(String text, int at, int to) {
    int depth = 0;
    for (int i = at; i < to; i++) {
      char c = text.charAt(i);
      depth += c == '“' ? 1 : c == '”' ? -1 : 0;
      if (depth <= 0 && isBreak(text, i)) {
        return i;
      }
    }
    return to;
  }

  // A comma inside a number breaks nothing.
  private static boolean isBreak(String text, int at) {
    char c = text.charAt(at);
    boolean mark = c == ',' || c == ';' || c == '–' || c == '—';
    return mark && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
  }

  private static int count(String text, int start, int end) {
    return Wording.of(text.substring(start, end)).all().size();
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
