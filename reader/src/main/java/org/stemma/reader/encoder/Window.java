package org.stemma.reader.encoder;

/**
 * What the model reads at once: word pieces, of which the first and the last are special ones that
 * stand for nothing in the text.
 *
 * @param numbers of the pieces in the vocabulary
 * @param shapes of their words, see {@link Shapes}
 * @param sentences for each piece the number of its sentence; -1 for the special ones
 * @param starts where the word of each piece starts in the text; -1 for the special ones
 * @param ends where it ends
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never shared
public record Window(long[] numbers, long[] shapes, int[] sentences, int[] starts, int[] ends) {
  /** Pieces, special ones included. */
  public int size() {
    return numbers.length;
  }

  /** Whether a piece is the first one of its word. */
  public boolean opensWord(int piece) {
    return starts[piece] >= 0 && starts[piece] != starts[piece - 1];
  }
}
