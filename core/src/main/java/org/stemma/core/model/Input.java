package org.stemma.core.model;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;

/** What a person named on the command line. */
public sealed interface Input {
  /** A file, or a folder that is read with all its folders. */
  record Location(Path path) implements Input {}

  /** JSON Lines that arrive on a stream, read once and not closed. */
  record Standard(InputStream stream) implements Input {}

  /** An address. */
  record Address(URI uri) implements Input {}
}
