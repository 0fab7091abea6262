package org.stemma.ingest.archives;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.stemma.core.model.Content;

/**
 * The records of a WARC file (ISO 28500), read by jwarc, or of an ARC file, one after the other.
 * The stream is unpacked already; of each record no more than a page's size is held.
 */
public final class WebRecords implements AutoCloseable {
  /** What a record is to a reader of news. */
  public enum Kind {
    /** A body that may be a page. */
    BODY,
    /** The answer to a request was an error. */
    FAILED,
    /** A page that had not changed since it was fetched before. */
    REVISIT,
    /** Its body is larger than any page. */
    TOO_LARGE,
    /** A request, a description, a redirect. */
    OTHER
  }

  /**
   * One record.
   *
   * @param number from 1, over all records of the file
   * @param type as the file names it: {@code response}
   * @param target the address that it is about
   * @param id what the file calls it
   * @param date the day of the fetch, in UTC
   * @param status of HTTP; 0 if there is none
   * @param mediaType without parameters, in lower case; empty if none is said
   * @param digest of the payload, as the file states it
   * @param body only of a {@link Kind#BODY}
   */
  public record WebRecord(
      int number,
      String type,
      Kind kind,
      @Nullable String target,
      @Nullable String id,
      @Nullable LocalDate date,
      int status,
      String mediaType,
      @Nullable String charset,
      @Nullable String digest,
      Content body) {}

  private static final Content NOTHING = Content.of(new byte[0]);

  private final @Nullable WarcReader reader;
  private final @Nullable ArcReading arc;
  private final Budget budget;
  private final int largest;
  private int number;

  /**
   * Over a stream.
   *
   * @param largest of one body, in bytes
   * @throws IOException if it is neither WARC nor ARC
   */
  public WebRecords(InputStream stream, Budget budget, int largest) throws IOException {
    this.budget = budget;
    this.largest = largest;
    byte[] head = stream.readNBytes(ArcReading.MARK.length);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), stream);
    if (Arrays.equals(head, ArcReading.MARK)) {
      reader = null;
      arc = new ArcReading(whole, largest);
    } else {
      arc = null;
      reader = new WarcReader(new StreamChannel(whole));
      reader.setLenient(true);
      reader.onWarning(warning -> {});
    }
  }

  /** How many records were begun. */
  public int number() {
    return number;
  }

  /**
   * The next record; null at the end.
   *
   * @throws IOException where the file is damaged or ends too early; nothing follows then
   */
  public @Nullable WebRecord next() throws IOException {
    try {
      if (arc != null) {
        ArcReading.Archived next = arc.next();
        if (next == null) {
          return null;
        }
        number++;
        return read(next);
      }
      Optional<WarcRecord> next = reader == null ? Optional.empty() : reader.next();
      if (next.isEmpty()) {
        return null;
      }
      number++;
      return read(next.get());
    } catch (RuntimeException e) {
      // jwarc checks some headers only when they are asked for, and some not at all.
      throw new IOException("record " + number + " is damaged", e);
    }
  }

  private WebRecord read(ArcReading.Archived record) throws IOException {
    Head head = new Head("response", record.target(), null, record.day(), null);
    Content body = record.body();
    if (body == null) {
      return head.record(number, Kind.TOO_LARGE, 0, record.mediaType(), null, NOTHING);
    }
    boolean web = record.target().startsWith("http:") || record.target().startsWith("https:");
    if (!web) {
      Head other = new Head("other", record.target(), null, record.day(), null);
      return other.record(number, Kind.OTHER, 0, record.mediaType(), null, NOTHING);
    }
    HttpResponse http =
        HttpResponse.parse(
            new StreamChannel(new ByteArrayInputStream(ArcReading.sized(body.toArray()))));
    return answered(head, http);
  }

  private WebRecord read(WarcRecord record) throws IOException {
    Head head = Head.of(record);
    if (record instanceof WarcResponse response && isHttp(response)) {
      return response(head, response);
    }
    if (record instanceof WarcRevisit) {
      return head.record(number, Kind.REVISIT, 0, "", null, NOTHING);
    }
    if (record instanceof WarcResource || record instanceof WarcConversion) {
      return body(head, record.body().stream(), 0, record.contentType().toString(), null);
    }
    return head.record(number, Kind.OTHER, 0, "", null, NOTHING);
  }

  private static boolean isHttp(WarcResponse response) {
    String type = response.contentType().toString();
    return type.startsWith("application/http") || type.isEmpty() || type.startsWith("text/");
  }

  private WebRecord response(Head head, WarcResponse response) throws IOException {
    HttpResponse http;
    try {
      http = response.http();
    } catch (IOException | RuntimeException e) {
      if (e instanceof EOFException || e instanceof Budget.Spent) {
        throw e;
      }
      return head.record(number, Kind.OTHER, 0, "", null, NOTHING); // no HTTP at all
    }
    return answered(head, http);
  }

  private WebRecord answered(Head head, HttpResponse http) throws IOException {
    int status = http.status();
    String type = http.headers().first("Content-Type").orElse("");
    if (status >= 400) {
      return head.record(number, Kind.FAILED, status, type, null, NOTHING);
    }
    if (status < 200 || status >= 300) {
      return head.record(number, Kind.OTHER, status, type, null, NOTHING);
    }
    String encoding = http.headers().first("Content-Encoding").orElse("");
    MessageBody body = http.body();
    return body(head, body.stream(), status, type, encoding);
  }

  private WebRecord body(
      Head head, InputStream stream, int status, String type, @Nullable String encoding)
      throws IOException {
    byte[] packed = stream.readNBytes(largest + 1);
    if (packed.length > largest) {
      return head.record(number, Kind.TOO_LARGE, status, type, null, NOTHING);
    }
    byte[] plain = encoding == null ? packed : unpacked(packed, encoding);
    return plain.length > largest
        ? head.record(number, Kind.TOO_LARGE, status, type, null, NOTHING)
        : head.record(number, Kind.BODY, status, type, parameter(type), Content.of(plain));
  }

  /** The body without its compression; as it is where it turns out to have none. */
  private byte[] unpacked(byte[] packed, String encoding) throws IOException {
    return ContentEncoding.decode(packed, encoding, largest + 1, budget);
  }

  private static @Nullable String parameter(String type) {
    return ContentEncoding.charset(type);
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
    if (arc != null) {
      arc.close();
    }
  }

  /** What the record's own headers say. */
  private record Head(
      String type,
      @Nullable String target,
      @Nullable String id,
      @Nullable LocalDate date,
      @Nullable String digest) {
    static Head of(WarcRecord record) {
      String target = record instanceof WarcTargetRecord about ? about.target() : null;
      return new Head(
          record.type(),
          target == null ? null : bare(target),
          record.headers().first("WARC-Record-ID").map(Head::bare).orElse(null),
          day(record),
          record.headers().first("WARC-Payload-Digest").orElse(null));
    }

    /** Some writers put the address in angle brackets. */
    private static String bare(String address) {
      boolean bracketed = address.startsWith("<") && address.endsWith(">");
      return bracketed ? address.substring(1, address.length() - 1) : address;
    }

    private static @Nullable LocalDate day(WarcRecord record) {
      try {
        return record.date().atZone(ZoneOffset.UTC).toLocalDate();
      } catch (DateTimeException | IllegalArgumentException | java.util.NoSuchElementException e) {
        return null;
      }
    }

    WebRecord record(
        int number, Kind kind, int status, String type, @Nullable String charset, Content body) {
      return new WebRecord(
          number,
          this.type,
          kind,
          target,
          id,
          date,
          status,
          ContentEncoding.mediaType(type),
          charset,
          digest,
          body);
    }
  }
}
