package org.stemma.reader.attributions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Span;
import org.stemma.reader.words.Word;

/**
 * A sentence as its frame: the words outside quotation marks, and each quotation as one piece.
 * Indexes are places in the list of pieces.
 */
final class Line {
  /**
   * @param word null for a quotation
   * @param quotation its number; -1 for a word
   * @param span of the word, or of the quotation's share of the sentence with its marks
   * @param mention number of the mention that the word stands in; -1 if in none
   */
  record Piece(@Nullable Word word, int quotation, Span span, int mention) {}

  private final Span sentence;
  private final List<Piece> pieces;
  private final List<Mention> mentions;

  private Line(Span sentence, List<Piece> pieces, List<Mention> mentions) {
    this.sentence = sentence;
    this.pieces = pieces;
    this.mentions = mentions;
  }

  /**
   * The lines of all sentences.
   *
   * @param mentions of the text alone, sorted
   */
  static List<Line> of(
      String text,
      List<Span> sentences,
      List<List<Span>> tokens,
      List<Quotation> quotations,
      List<Mention> mentions) {
    List<Span> marks = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      for (Span outer : quotations.get(i).outer()) {
        marks.add(outer);
        owners.add(i);
      }
    }
    List<Line> lines = new ArrayList<>(sentences.size());
    int mark = 0;
    int mention = 0;
    for (int s = 0; s < sentences.size(); s++) {
      List<Piece> pieces = new ArrayList<>();
      for (Word word : Word.of(text, sentences.get(s), tokens.get(s))) {
        while (mark < marks.size() && marks.get(mark).end() <= word.span().start()) {
          mark++;
        }
        while (mention < mentions.size()
            && mentions.get(mention).span().end() <= word.span().start()) {
          mention++;
        }
        if (mark < marks.size() && marks.get(mark).overlaps(word.span())) {
          addQuoted(pieces, owners.get(mark), word.span());
        } else {
          boolean named =
              mention < mentions.size() && mentions.get(mention).span().overlaps(word.span());
          pieces.add(new Piece(word, -1, word.span(), named ? mention : -1));
        }
      }
      lines.add(new Line(sentences.get(s), List.copyOf(pieces), mentions));
    }
    return lines;
  }

  private static void addQuoted(List<Piece> pieces, int owner, Span span) {
    Span all = span;
    if (!pieces.isEmpty() && pieces.getLast().quotation() == owner) {
      all = new Span(pieces.removeLast().span().start(), span.end());
    }
    pieces.add(new Piece(null, owner, all, -1));
  }

  Span sentence() {
    return sentence;
  }

  int size() {
    return pieces.size();
  }

  Span span(int at) {
    return pieces.get(at).span();
  }

  /** From the first of a range of pieces to its last. */
  Span span(int from, int to) {
    return new Span(span(from).start(), span(to - 1).end());
  }

  boolean isQuote(int at) {
    return at >= 0 && at < size() && pieces.get(at).quotation() >= 0;
  }

  int quotation(int at) {
    return pieces.get(at).quotation();
  }

  /** The word there; null for a quotation and outside the line. */
  @Nullable Word word(int at) {
    return at >= 0 && at < size() ? pieces.get(at).word() : null;
  }

  /** The word there in lower case; empty for a quotation and outside the line. */
  String lower(int at) {
    Word word = word(at);
    return word == null ? "" : word.lower();
  }

  /** The first piece that ends behind {@code offset}; the size of the line if none does. */
  int first(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The range of the pieces that have something in common with {@code span}; null if none has. */
  @Nullable Span pieces(Span span) {
    int from = first(span.start());
    int to = from;
    while (to < size() && span(to).start() < span.end()) {
      to++;
    }
    return to > from ? new Span(from, to) : null;
  }

  boolean is(int at, String... lowers) {
    String here = lower(at);
    return Arrays.asList(lowers).contains(here);
  }

  /** A mark of punctuation outside quotations. */
  boolean isMark(int at) {
    Word word = word(at);
    return word != null && !word.isWord() && !word.text().equals("&") && !word.text().equals("$");
  }

  boolean isPossessive(int at) {
    Word word = word(at);
    return word != null && word.possessive();
  }

  /** The mention that the word stands in; null if in none. */
  @Nullable Mention mention(int at) {
    int number = number(at);
    return number < 0 ? null : mentions.get(number);
  }

  private int number(int at) {
    return at < 0 || at >= size() ? -1 : pieces.get(at).mention();
  }

  boolean startsMention(int at) {
    return number(at) >= 0 && number(at) != number(at - 1);
  }

  /** Where the mention that holds {@code at} starts. */
  int mentionStart(int at) {
    int start = at;
    while (number(at) >= 0 && number(start - 1) == number(at)) {
      start--;
    }
    return start;
  }

  /** One past the last piece of the mention that holds {@code at}. */
  int mentionEnd(int at) {
    int end = at + 1;
    while (number(at) >= 0 && number(end) == number(at)) {
      end++;
    }
    return end;
  }

  /** One past the last piece that is no full stop or closing mark of the sentence. */
  int lastOfClause() {
    int end = size();
    while (end > 0 && isMark(end - 1)) {
      end--;
    }
    return end;
  }
}
