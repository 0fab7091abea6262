package org.stemma.ingest.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Code;
import org.stemma.core.model.Content;
import org.stemma.core.model.Found;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Source;
import org.stemma.core.model.Stated;
import org.stemma.ingest.format.Format;

/** One file: a capture, or its records one after the other. */
final class FileCursor {
  private FileCursor() {}

  /**
   * Opens a file.
   *
   * @param place what the record will call it
   * @param name its own name, by which a format may be told
   */
  static Cursor open(Path path, String place, String name, Stated stated, MetaTable meta) {
    InputStream stream;
    try {
      stream = Files.newInputStream(path);
    } catch (IOException | SecurityException e) {
      return Cursor.of(Failures.rejection(place, e));
    }
    Cursor records = null;
    try {
      byte[] head = stream.readNBytes(Format.HEAD);
      Format format = Format.tell(head, name);
      boolean large = Files.size(path) > Limits.FILE;
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), stream);
      if (format == Format.JSON_LINES
          || format == Format.JSON_ARRAY
          || (format == Format.JSON_OBJECT && large)) {
        records = RecordCursor.open(whole, place, meta);
        return records;
      }
      if (large) {
        return Cursor.of(tooLarge(place, format));
      }
      byte[] bytes = whole.readNBytes(Limits.FILE + 1);
      if (bytes.length > Limits.FILE) {
        return Cursor.of(tooLarge(place, format));
      }
      if (format == Format.JSON_OBJECT && RecordCursor.holdsLines(bytes)) {
        records = RecordCursor.open(new ByteArrayInputStream(bytes), place, meta);
        return records;
      }
      boolean one = format == Format.JSON_OBJECT;
      return Cursor.of(
          new Capture(
              Source.file(place),
              name,
              one ? Capture.Shape.JSON_RECORD : Capture.Shape.DOCUMENT,
              Content.of(bytes),
              stated,
              null));
    } catch (IOException | SecurityException e) {
      return Cursor.of(Failures.rejection(place, e));
    } finally {
      if (records == null) {
        closeQuietly(stream);
      }
    }
  }

  private static Found tooLarge(String place, Format format) {
    String unsupported = format.unsupported();
    return unsupported != null
        ? Rejection.of(place, Code.FORMAT_UNSUPPORTED, unsupported)
        : Rejection.of(place, Code.TOO_LARGE, Limits.megabytes(Limits.FILE));
  }

  static void closeQuietly(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // All that was wanted has been read.
    }
  }
}
