package org.stemma.ingest.archives;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many bytes may come out of one packed file, over all that lies packed inside it: text shrinks
 * to a tenth, seldom to a fiftieth; a bomb is a thousandfold in each layer.
 */
public final class Budget {
  /** Unpacked bytes for each packed one. */
  static final int FOLD = 250;

  /** So much may always come out. */
  static final long FLOOR = 256L << 20;

  /** Archives may lie in one another so deep. */
  public static final int DEEPEST = 4;

  /** No archive is read further. */
  public static final int MOST_ENTRIES = 100_000;

  private final AtomicLong left;

  private Budget(long bytes) {
    left = new AtomicLong(bytes);
  }

  /**
   * For a file as it lies on the disk or came from the network.
   *
   * @param packed its size in bytes
   */
  public static Budget of(long packed) {
    return new Budget(StrictMath.max(FLOOR, packed * FOLD));
  }

  /** Thrown by a stream where more comes out than a text would give. */
  public static final class Spent extends IOException {
    private static final long serialVersionUID = 1;

    Spent() {
      super("it unpacks to more than " + FOLD + " times its size");
    }
  }

  /** The same stream, which fails with {@link Spent} where the budget ends. */
  public InputStream bound(InputStream unpacked) {
    return new FilterInputStream(unpacked) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
          spend(1);
        }
        return b;
      }

      @Override
      public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        if (read > 0) {
          spend(read);
        }
        return read;
      }

      @Override
      public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        spend(skipped);
        return skipped;
      }
    };
  }

  private void spend(long bytes) throws Spent {
    if (left.addAndGet(-bytes) < 0) {
      throw new Spent();
    }
  }
}
