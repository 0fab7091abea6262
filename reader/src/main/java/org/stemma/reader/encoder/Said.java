package org.stemma.reader.encoder;

import java.nio.FloatBuffer;

/**
 * What the model says of a window: one row a piece in each buffer, the rows one after the other.
 *
 * <p>The order within a row is that of {@code training/reader/labels.py}.
 *
 * @param entities logits: outside, then beginning and inside of each type
 * @param spans logits: outside, beginning, inside of a source, of a cue, of a content
 * @param links four vectors: what a cue asks its source for, what a source answers, what a cue asks
 *     its contents for, what a content answers; the dot product of question and answer tells how
 *     well the two go together
 * @param sentences what the mean over a sentence makes its vector
 */
public record Said(
    FloatBuffer entities, FloatBuffer spans, FloatBuffer links, FloatBuffer sentences) {
  /** Numbers in a row of {@link #links} that belong to one vector. */
  public static final int LINK = 64;

  /** Numbers in a row of {@link #sentences}. */
  public static final int DIMENSIONS = 384;
}
