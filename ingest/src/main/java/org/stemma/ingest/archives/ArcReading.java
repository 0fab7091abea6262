package org.stemma.ingest.archives;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Content;

/**
 * The records of an ARC file, which WARC replaced: a line with the address, the server's number,
 * the date, the type and the length, then so many bytes. Read from the line's end: addresses in old
 * files hold spaces.
 */
final class ArcReading implements AutoCloseable {
  /** What the first line begins with. */
  static final byte[] MARK = "filedesc:".getBytes(StandardCharsets.US_ASCII);

  private static final int LONGEST_LINE = 16 << 10;
  private static final int FIELDS = 4;

  private final InputStream stream;
  private final int largest;
  private boolean cut;

  /**
   * @param body null if it is too large
   */
  record Archived(
      String target, @Nullable LocalDate day, String mediaType, @Nullable Content body) {}

  ArcReading(InputStream stream, int largest) {
    this.stream = new BufferedInputStream(stream);
    this.largest = largest;
  }

  /** The next record; null at the end. */
  @Nullable Archived next() throws IOException {
    if (cut) {
      throw new EOFException("the last record ends too early");
    }
    String line = line();
    while (line != null && line.isBlank()) {
      line = line();
    }
    if (line == null) {
      return null;
    }
    String[] fields = new String[FIELDS];
    String rest = line.strip();
    for (int i = FIELDS - 1; i >= 0; i--) {
      int space = rest.lastIndexOf(' ');
      if (space < 0) {
        throw new IOException("it is no line of an ARC file");
      }
      fields[i] = rest.substring(space + 1);
      rest = rest.substring(0, space);
    }
    long length;
    try {
      length = Long.parseLong(fields[3]);
    } catch (NumberFormatException e) {
      throw new IOException("it states no length", e);
    }
    if (length < 0) {
      throw new IOException("it states no length");
    }
    return new Archived(rest, day(fields[1]), fields[2], body(length));
  }

  private @Nullable Content body(long length) throws IOException {
    if (length > largest) {
      stream.skipNBytes(length);
      return null;
    }
    byte[] body = stream.readNBytes((int) length);
    // What the response itself says of its length decides whether it is whole.
    cut = body.length < length && body.length > 0;
    if (body.length < length && !cut) {
      throw new EOFException("the record ends too early");
    }
    return Content.of(body);
  }

  /** A response of HTTP with its length stated: before HTTP/1.1 its end was the connection's. */
  static byte[] sized(byte[] response) {
    String text = new String(response, StandardCharsets.ISO_8859_1);
    int crlf = text.indexOf("\r\n\r\n");
    int lf = text.indexOf("\n\n");
    boolean wide = crlf >= 0 && (lf < 0 || crlf < lf);
    int end = wide ? crlf + 2 : lf + 1;
    if (end <= 0) {
      return response;
    }
    String head = text.substring(0, end).toLowerCase(Locale.ROOT);
    if (head.contains("\ncontent-length:") || head.contains("\ntransfer-encoding:")) {
      return response;
    }
    int length = response.length - end - (wide ? 2 : 1);
    byte[] stated = ("Content-Length: " + length + "\r\n").getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(response, 0, end);
    whole.writeBytes(stated);
    whole.write(response, end, response.length - end);
    return whole.toByteArray();
  }

  private @Nullable String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = stream.read();
    if (b < 0) {
      return null;
    }
    for (; b >= 0 && b != '\n'; b = stream.read()) {
      line.write(b);
      if (line.size() > LONGEST_LINE) {
        throw new IOException("it is no line of an ARC file");
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private static @Nullable LocalDate day(String date) {
    try {
      return date.length() < 8
          ? null
          : LocalDate.parse(date.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
