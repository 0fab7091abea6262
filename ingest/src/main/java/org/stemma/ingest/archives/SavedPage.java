package org.stemma.ingest.archives;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Content;

/**
 * The page in an MHTML file (RFC 2557), as browsers save it: the first part that is HTML.
 *
 * @param html its bytes, unpacked
 * @param charset as its header says
 * @param address where it was saved from
 * @param date the header's date, unread
 */
public record SavedPage(
    Content html, @Nullable String charset, @Nullable String address, @Nullable String date) {
  private static final int DEEPEST = 4;
  private static final int LONGEST_HEADER = 64 << 10;

  /** A part: its headers in lower case, and where its body lies. */
  private static final class Part {
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final Map<String, String> headers;

    Part(byte[] bytes, int from, int to, Map<String, String> headers) {
      this.bytes = bytes;
      this.from = from;
      this.to = to;
      this.headers = headers;
    }

    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /**
   * The page; null if there is none in the file.
   *
   * @param bytes the whole file
   */
  public static @Nullable SavedPage of(byte[] bytes) {
    Part whole = part(bytes, 0, bytes.length);
    Part page = page(whole, 0);
    if (page == null) {
      return null;
    }
    String said = whole.header("snapshot-content-location");
    String place = said.isEmpty() ? page.header("content-location") : said;
    String date = whole.header("date");
    return new SavedPage(
        Content.of(decoded(page)),
        parameter(page.header("content-type"), "charset"),
        place.isEmpty() ? null : place,
        date.isEmpty() ? null : date);
  }

  private static @Nullable Part page(Part part, int depth) {
    String type = part.header("content-type").toLowerCase(Locale.ROOT);
    if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
      return part;
    }
    String boundary = parameter(part.header("content-type"), "boundary");
    if (!type.startsWith("multipart/") || boundary == null || depth >= DEEPEST) {
      return null;
    }
    byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    int at = find(part.bytes, mark, part.from, part.to);
    while (at >= 0) {
      int start = lineEnd(part.bytes, at + mark.length, part.to);
      int next = find(part.bytes, mark, start, part.to);
      int end = next < 0 ? part.to : next;
      Part found = page(part(part.bytes, start, end), depth + 1);
      if (found != null) {
        return found;
      }
      at = next;
    }
    return null;
  }

  private static Part part(byte[] bytes, int from, int to) {
    Map<String, String> headers = new TreeMap<>();
    String name = "";
    int at = from;
    int limit = StrictMath.min(to, from + LONGEST_HEADER);
    while (at < limit) {
      int end = lineEnd(bytes, at, to);
      String line = new String(bytes, at, end - at, StandardCharsets.ISO_8859_1);
      String words = line.strip();
      at = end;
      if (words.isEmpty()) {
        break;
      }
      int colon = line.indexOf(':');
      if ((line.startsWith(" ") || line.startsWith("\t")) && !name.isEmpty()) {
        headers.merge(name, words, (a, b) -> a + " " + b);
      } else if (colon > 0) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return new Part(bytes, at, to, headers);
  }

  private static int lineEnd(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return StrictMath.min(at + 1, to);
  }

  /** Where {@code mark} begins a line. */
  private static int find(byte[] bytes, byte[] mark, int from, int to) {
    for (int at = from; at + mark.length <= to; at = lineEnd(bytes, at, to)) {
      if (Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
        return at;
      }
      if (lineEnd(bytes, at, to) == to) {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable String parameter(String header, String name) {
    String lower = header.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(name + "=");
    if (at < 0) {
      return null;
    }
    String value = header.substring(at + name.length() + 1).strip();
    boolean quoted = value.startsWith("\"");
    int end = quoted ? value.indexOf('"', 1) : value.indexOf(';');
    String bare = value.substring(quoted ? 1 : 0, end < 0 ? value.length() : end).strip();
    return bare.isEmpty() ? null : bare;
  }

  private static byte[] decoded(Part part) {
    byte[] body = Arrays.copyOfRange(part.bytes, part.from, part.to);
    return switch (part.header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(body);
      case "quoted-printable" -> quotedPrintable(body);
      default -> body;
    };
  }

  private static byte[] base64(byte[] body) {
    try {
      return Base64.getMimeDecoder().decode(body);
    } catch (IllegalArgumentException e) {
      return body;
    }
  }

  private static byte[] quotedPrintable(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
    for (int i = 0; i < body.length; i++) {
      if (body[i] != '=') {
        out.write(body[i]);
        continue;
      }
      int high = i + 1 < body.length ? Character.digit(body[i + 1], 16) : -1;
      int low = i + 2 < body.length ? Character.digit(body[i + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        out.write((high << 4) | low);
        i += 2;
      } else {
        int end = lineEnd(body, i, body.length);
        boolean soft = new String(body, i + 1, end - i - 1, StandardCharsets.ISO_8859_1).isBlank();
        if (soft) {
          i = end - 1; // the line goes on
        } else {
          out.write('=');
        }
      }
    }
    return out.toByteArray();
  }
}
