package org.stemma.reader.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.core.model.Span;

/**
 * Packs the sentences of one article into windows, each of which the model reads by itself.
 *
 * <p>A dynamically quantised model takes its scale from all that it reads at once, so that a vector
 * depends on its window; a window is therefore a function of one article alone: its sentences in
 * order, whole, as many as fit. A sentence that is longer than a window is cut, behind a mark of
 * punctuation where its second half has one.
 */
final class Windows {
  /** Word pieces of a window, the two special ones among them. */
  static final int LENGTH = 192;

  /**
   * Windows of an article; about 37,000 words of English, ten times a long report. What lies behind
   * them is not read, so that no article takes more than seconds.
   */
  static final int MOST = 256;

  private static final int CAPACITY = LENGTH - 2;

  /**
   * What the model reads at once.
   *
   * @param ids of the pieces, special ones included
   * @param sentences for each piece the number of its sentence; -1 for the special ones
   */
  @SuppressWarnings("ArrayRecordComponent") // read once and never shared
  record Window(long[] ids, int[] sentences) {}

  private final List<Window> full = new ArrayList<>();
  private final long[] ids = new long[LENGTH];
  private final int[] owners = new int[LENGTH];
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
      Span sentence = sentences.get(i);
      long[] pieces =
          wordPiece.pieces(text.substring(sentence.start(), sentence.end()), MOST * CAPACITY);
      int from = 0;
      while (from < pieces.length) {
        int to = cut(pieces, from, wordPiece);
        windows.add(pieces, from, to, i);
        from = to;
      }
    }
    windows.close();
    return windows.full.subList(0, Math.min(MOST, windows.full.size()));
  }

  private static int cut(long[] pieces, int from, WordPiece wordPiece) {
    int limit = from + CAPACITY;
    if (pieces.length <= limit) {
      return pieces.length;
    }
    for (int to = limit; to > from + CAPACITY / 2; to--) {
      if (wordPiece.isPunctuation(pieces[to - 1])) {
        return to;
      }
    }
    return limit;
  }

  private void add(long[] pieces, int from, int to, int sentence) {
    if (count + to - from > LENGTH - 1) {
      close();
    }
    System.arraycopy(pieces, from, ids, count, to - from);
    Arrays.fill(owners, count, count + to - from, sentence);
    count += to - from;
  }

  private void open() {
    ids[0] = first;
    owners[0] = -1;
    count = 1;
  }

  private void close() {
    if (count > 1) {
      ids[count] = last;
      owners[count] = -1;
      count++;
      full.add(new Window(Arrays.copyOf(ids, count), Arrays.copyOf(owners, count)));
    }
    open();
  }
}
