package org.stemma.engine;

/** Hears how far a run is; called from one thread. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * Called when something is done.
   *
   * @param total -1 while it is not known
   */
  void at(Stage stage, long done, long total);
}
