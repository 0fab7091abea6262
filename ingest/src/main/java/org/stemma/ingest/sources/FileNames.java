package org.stemma.ingest.sources;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Names of files as UTF-8, whatever the locale: {@link Path#toString} decodes them by the locale,
 * and the record must not depend on it. A path's URI holds the bytes themselves.
 */
final class FileNames {
  private FileNames() {}

  /** The last part of {@code path}. */
  static String of(Path path) {
    String raw = path.toAbsolutePath().normalize().toUri().getRawPath();
    int end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
    int start = raw.lastIndexOf('/', end - 1) + 1;
    return start >= end ? "/" : decoded(raw.substring(start, end));
  }

  private static String decoded(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        bytes.write(Integer.parseInt(raw, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
