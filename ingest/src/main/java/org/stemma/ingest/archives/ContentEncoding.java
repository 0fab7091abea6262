package org.stemma.ingest.archives;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** What headers of HTTP say about a body, and the body without its compression. */
public final class ContentEncoding {
  private ContentEncoding() {}

  /**
   * The body without its compression; as it is where the header lied. Of a body that breaks off,
   * what was whole is kept.
   *
   * @param most no more bytes than these are given
   * @throws IOException if the encoding is not known, or the budget is spent
   */
  public static byte[] decode(byte[] body, String header, int most, Budget budget)
      throws IOException {
    String encoding = header.strip().toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "", "identity", "none", "utf-8" -> body;
      case "gzip", "x-gzip" -> {
        boolean packed = body.length > 2 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b;
        yield packed ? drained(gunzip(new ByteArrayInputStream(body)), most, budget) : body;
      }
      case "deflate" -> deflated(body, most, budget);
      default ->
          throw new IOException("its content encoding " + shortened(encoding) + " is not read");
    };
  }

  /** All members of a gzip file, one after the other (RFC 1952, section 2.2). */
  public static InputStream gunzip(InputStream packed) throws IOException {
    return new GZIPInputStream(new Told(packed), 1 << 13);
  }

  /**
   * A stream that knows whether anything follows: the JDK's reader goes on to the next member only
   * if it is told so, and many streams say that nothing is ready when more is to come.
   */
  private static final class Told extends PushbackInputStream {
    Told(InputStream inner) {
      super(inner, 1);
    }

    @Override
    public int available() throws IOException {
      int next = read();
      if (next >= 0) {
        unread(next);
      }
      return next < 0 ? 0 : StrictMath.max(1, super.available());
    }
  }

  private static byte[] deflated(byte[] body, int most, Budget budget) throws IOException {
    // The standard says zlib; some servers send the bare stream. Zlib's first byte tells.
    boolean zlib =
        body.length > 1
            && (body[0] & 0x0f) == 8
            && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try {
      return drained(
          new InflaterInputStream(new ByteArrayInputStream(body), inflater), most, budget);
    } finally {
      inflater.end();
    }
  }

  private static byte[] drained(InputStream packed, int most, Budget budget) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    try (InputStream stream = budget.bound(packed)) {
      int read = 0;
      while (read >= 0 && out.size() < most) {
        read = stream.read(buffer, 0, StrictMath.min(buffer.length, most - out.size()));
        if (read > 0) {
          out.write(buffer, 0, read);
        }
      }
    } catch (Budget.Spent e) {
      throw e;
    } catch (IOException e) {
      if (out.size() == 0) {
        throw e;
      }
    }
    return out.toByteArray();
  }

  /** The media type without parameters, in lower case. */
  public static String mediaType(String header) {
    int end = header.indexOf(';');
    return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** The charset that a Content-Type header names; null if it names none. */
  public static @Nullable String charset(String header) {
    String lower = header.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("charset=");
    if (at < 0) {
      return null;
    }
    int end = header.indexOf(';', at);
    String value = header.substring(at + 8, end < 0 ? header.length() : end).strip();
    String bare = value.replace("\"", "").replace("'", "").strip();
    return bare.isEmpty() ? null : bare;
  }

  private static String shortened(String words) {
    return words.length() <= 20 ? words : words.substring(0, 20) + "…";
  }
}
