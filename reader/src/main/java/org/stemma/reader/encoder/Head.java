package org.stemma.reader.encoder;

/** Takes from what the model says of a window what it is for. */
public interface Head {
  /**
   * Called once a window, in the order of the text. {@code said} is valid during the call alone.
   */
  void read(Window window, Said said);
}
