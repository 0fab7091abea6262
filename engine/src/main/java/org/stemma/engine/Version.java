package org.stemma.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of Stemma, as the build wrote it. */
public final class Version {
  private static final String CURRENT = load();

  private Version() {}

  /** Such as {@code 0.1.0}. */
  public static String current() {
    return CURRENT;
  }

  private static String load() {
    try (InputStream stream = Version.class.getResourceAsStream("version.txt")) {
      if (stream == null) {
        throw new IllegalStateException("Bug: version.txt is not in the jar");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
