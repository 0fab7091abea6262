package org.stemma.eval.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One measurement on one data set. */
public interface Measure {
  /** Short and unique, in lower case: {@code pages.zyte-aeb}. */
  String name();

  /** The archive that it reads, relative to the data folder; empty if it needs none. */
  Optional<Path> archive();

  /** Archives that it reads besides the first, relative to the data folder. */
  default List<Path> further() {
    return List.of();
  }

  /** What a good figure here does not say, in a sentence. */
  String caveat();

  /**
   * Runs it.
   *
   * @param folder the unpacked archive; the project's root where there is none
   */
  List<Figure> run(Path folder) throws IOException;

  /**
   * Runs it where it reads several archives.
   *
   * @param folder as above
   * @param more the other unpacked archives, in the order of {@link #further}
   */
  default List<Figure> run(Path folder, List<Path> more) throws IOException {
    return run(folder);
  }
}
