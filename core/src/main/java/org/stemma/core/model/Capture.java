package org.stemma.core.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as fetched, and what is known about them before they are read.
 *
 * @param name the name that a format may be told by, when the bytes do not tell it: the file name,
 *     or an address's last part
 * @param fetched the day of the fetch, where the capture itself says it (HTTP, WARC, feed); never
 *     the file's time
 * @param address where the bytes were fetched from (HTTP, WARC, MHTML), by which links in them are
 *     resolved; the page may name a better one. Null if unknown
 * @param charset the charset that came with them (HTTP, WARC, MHTML), unchecked; null if none did
 */
public record Capture(
    Source source,
    String name,
    Shape shape,
    Content content,
    Stated stated,
    @Nullable LocalDate fetched,
    @Nullable String address,
    @Nullable String charset)
    implements Found {
  /** Whether the bytes are a document, or one record of a JSON Lines file or JSON array. */
  public enum Shape {
    DOCUMENT,
    JSON_RECORD
  }

  /** Bytes that nothing came with. */
  public Capture(
      Source source,
      String name,
      Shape shape,
      Content content,
      Stated stated,
      @Nullable LocalDate fetched) {
    this(source, name, shape, content, stated, fetched, null, null);
  }
}
