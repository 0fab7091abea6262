package org.stemma.core.model;

import java.util.stream.Stream;

/** The first stage: what a person named becomes a stream of captures. */
public interface Sources {
  /**
   * What lies in {@code input}, in a fixed order, opened as the stream is read: never more than one
   * capture is held. The stream must be closed. A thing that cannot be read is a {@link Rejection}
   * in it, and the others follow.
   */
  Stream<Found> open(Input input);
}
