package org.stemma.core.model;

import java.util.List;

/** The second stage: a capture becomes clean articles, or rejections that say why. */
public interface Ingest {
  /** At least one; never throws for what the capture holds. */
  List<Ingested> read(Capture capture);

  /** The same, and where the words stand in the capture; takes a little longer. */
  default List<Traced> trace(Capture capture) {
    return read(capture).stream().map(one -> new Traced(one, null)).toList();
  }
}
