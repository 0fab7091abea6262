package org.stemma.pages.output;

import java.io.IOException;
import java.io.OutputStream;

/** A tree of files that is being written. */
@FunctionalInterface
public interface Tree {
  /** Writes the bytes of one file; need not buffer. */
  @FunctionalInterface
  interface Body {
    void to(OutputStream stream) throws IOException;
  }

  /**
   * Writes one file, once.
   *
   * @param path relative, with {@code /}; folders on the way are made
   */
  void write(String path, Body body) throws IOException;
}
