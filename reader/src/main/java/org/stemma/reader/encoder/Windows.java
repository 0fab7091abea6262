package org.stemma.reader.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.core.model.Span;
import org.stemma.reader.encoder.WordPiece.Pieces;

/**
 * Packs the sentences of one text into windows, each of which the model reads by itself.
 *
 * <p>A dynamically quantised model takes its scale from all that it reads at once, so that a result
 * depends on its window; a window is therefore a function of one text alone: its sentences in
 * order, whole, as many as fit. A sentence that is longer than a window is cut, behind a mark of
 * punctuation where its second half has one.
 */
final class Windows {
  /** Word pieces of a window, the two special ones among them; the model was trained with these. */
  static final int LENGTH = 128;

  /**
   * Windows of a text; about 37,000 words of English, ten times a long report. What lies behind
   * them is not read, so that no article takes more than seconds.
   */
  static final int MOST = 384;

  private static final int CAPACITY = LENGTH - 2;

  private final List<Window> full = new ArrayList<>();
  private final long[] numbers = new long[LENGTH];
  private final long[] shapes = new long[LENGTH];
  private final int[] sentences = new int[LENGTH];
  private final int[] starts = new int[LENGTH];
  private final int[] ends = new int[LENGTH];
  private final long first;
  private final long last;
  private int count;

  private Windows(WordPiece pieces) {
    first = pieces.id("[CLS]");
    last = pieces.id("[SEP]");
    open();
  }

  /** At most {@link #MOST} windows, in the order of the text. */
  static List<Window> of(String text, List<Span> sentences, WordPiece wordPiece) {
    Windows windows = new Windows(wordPiece);
    for (int i = 0; i < sentences.size() && windows.full.size() < MOST; i++) {
      Pieces pieces = wordPiece.pieces(text, sentences.get(i), MOST * CAPACITY);
      int from = 0;
      while (from < pieces.count()) {
        int to = cut(pieces, from, wordPiece);
        windows.add(pieces, from, to, i);
        from = to;
      }
    }
    windows.close();
    return windows.full.subList(0, Math.min(MOST, windows.full.size()));
  }

  private static int cut(Pieces pieces, int from, WordPiece wordPiece) {
    int limit = from + CAPACITY;
    if (pieces.count() <= limit) {
      return pieces.count();
    }
    for (int to = limit; to > from + CAPACITY / 2; to--) {
      if (wordPiece.isPunctuation(pieces.number(to - 1))) {
        return to;
      }
    }
    return limit;
  }

  private void add(Pieces pieces, int from, int to, int sentence) {
    if (count + to - from > LENGTH - 1) {
      close();
    }
    for (int i = from; i < to; i++) {
      numbers[count] = pieces.number(i);
      shapes[count] = pieces.shape(i);
      sentences[count] = sentence;
      starts[count] = pieces.start(i);
      ends[count++] = pieces.end(i);
    }
  }

  private void open() {
    count = 0;
    special(first);
  }

  private void special(long number) {
    numbers[count] = number;
    shapes[count] = Shapes.SPECIAL;
    sentences[count] = -1;
    starts[count] = -1;
    ends[count++] = -1;
  }

  private void close() {
    if (count > 1) {
      special(last);
      full.add(
          new Window(
              Arrays.copyOf(numbers, count),
              Arrays.copyOf(shapes, count),
              Arrays.copyOf(sentences, count),
              Arrays.copyOf(starts, count),
              Arrays.copyOf(ends, count)));
    }
    open();
  }
}
