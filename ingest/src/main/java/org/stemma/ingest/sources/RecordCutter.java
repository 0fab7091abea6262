package org.stemma.ingest.sources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Content;

/**
 * Cuts a stream into the bytes of its records: the lines of JSON Lines, or the elements of a JSON
 * array. Knows strings and brackets and nothing else of JSON, so that one broken record does not
 * hide those after it; holds one record, and of one that is too long nothing.
 */
final class RecordCutter {
  /**
   * @param number of the line, or of the element, from 1
   * @param content null if it is too long
   */
  record Piece(int number, @Nullable Content content) {}

  private static final int END = -1;

  private final InputStream stream;
  private final byte[] buffer = new byte[1 << 16];
  private final int limit;
  private int at;
  private int filled;
  private int number;
  private boolean array;
  private boolean started;
  private boolean closed;

  /**
   * @param limit of one record, in bytes
   */
  RecordCutter(InputStream stream, int limit) {
    this.stream = stream;
    this.limit = limit;
  }

  /** The next record that is not blank; null at the end. */
  @Nullable Piece next() throws IOException {
    if (!started) {
      started = true;
      array = beginsArray();
    }
    return array ? nextElement() : nextLine();
  }

  /** Whether an array that was begun was also ended; true of lines. */
  boolean complete() {
    return !array || closed;
  }

  private boolean beginsArray() throws IOException {
    if (peek() == 0xef) {
      // A byte order mark; anything else that begins like it is no JSON and will be refused.
      read();
      if (peek() == 0xbb) {
        read();
      }
      if (peek() == 0xbf) {
        read();
      }
    }
    int blank = peek();
    while (blank == ' ' || blank == '\t' || blank == '\r' || blank == '\n') {
      number += read() == '\n' ? 1 : 0;
      blank = peek();
    }
    if (blank != '[') {
      return false;
    }
    read();
    number = 0;
    return true;
  }

  private @Nullable Piece nextLine() throws IOException {
    while (peek() != END) {
      number++;
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      boolean blank = true;
      long length = 0;
      for (int b = read(); b != END && b != '\n'; b = read()) {
        blank &= b == ' ' || b == '\t' || b == '\r';
        if (++length <= limit) {
          line.write(b);
        }
      }
      if (!blank) {
        return new Piece(number, length > limit ? null : Content.of(line.toByteArray()));
      }
    }
    return null;
  }

  private @Nullable Piece nextElement() throws IOException {
    if (closed) {
      return null;
    }
    ByteArrayOutputStream element = new ByteArrayOutputStream();
    long length = 0;
    int depth = 0;
    boolean string = false;
    boolean blank = true;
    for (int b = read(); b != END; b = read()) {
      if (string) {
        if (b == '\\') {
          length += keep(element, b, length);
          b = read();
          if (b == END) {
            break;
          }
        } else if (b == '"') {
          string = false;
        }
      } else if (depth == 0 && (b == ',' || b == ']')) {
        closed = b == ']';
        if (!blank) {
          return piece(element, length);
        }
        if (closed) {
          return null;
        }
        continue;
      } else if (b == '"') {
        string = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        depth--;
      }
      boolean space = b == ' ' || b == '\t' || b == '\r' || b == '\n';
      if (blank && space) {
        continue;
      }
      blank = false;
      length += keep(element, b, length);
    }
    return blank ? null : piece(element, length);
  }

  private int keep(ByteArrayOutputStream element, int b, long length) {
    if (length < limit) {
      element.write(b);
    }
    return 1;
  }

  private Piece piece(ByteArrayOutputStream element, long length) {
    number++;
    return new Piece(number, length > limit ? null : Content.of(element.toByteArray()));
  }

  private int peek() throws IOException {
    if (at == filled) {
      filled = Math.max(0, stream.read(buffer, 0, buffer.length));
      at = 0;
    }
    return at == filled ? END : buffer[at] & 0xff;
  }

  private int read() throws IOException {
    int b = peek();
    at += b == END ? 0 : 1;
    return b;
  }
}
