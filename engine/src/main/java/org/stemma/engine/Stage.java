package org.stemma.engine;

/** The parts of a run, in their order, as progress and timing name them. */
public enum Stage {
  INGEST,
  READER,
  STORIES,
  FINDINGS,
  PAGES
}
