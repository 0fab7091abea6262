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
 */
public record Capture(
    Source source,
    String name,
    Shape shape,
    Content content,
    Stated stated,
    @Nullable LocalDate fetched)
    implements Found {
  /** Whether the bytes are a document, or one record of a JSON Lines file or JSON array. */
  public enum Shape {
    DOCUMENT,
    JSON_RECORD
  }
}
