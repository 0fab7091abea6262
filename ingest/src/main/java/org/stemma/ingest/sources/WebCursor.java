package org.stemma.ingest.sources;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Code;
import org.stemma.core.model.Content;
import org.stemma.core.model.Found;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Skipped;
import org.stemma.core.model.Source;
import org.stemma.ingest.archives.Budget;
import org.stemma.ingest.archives.WebRecords;
import org.stemma.ingest.archives.WebRecords.WebRecord;

/** The pages of a WARC or ARC file; requests and descriptions are no inputs and say nothing. */
final class WebCursor implements Cursor {
  /** Bodies that a later record may only refer to are kept, up to so many bytes. */
  private static final long KEPT = 64L << 20;

  private final Label label;
  private final WebRecords records;
  private final Opening opening;
  private final Budget budget;
  private final Map<String, Content> seen = new LinkedHashMap<>();
  private long kept;
  private @Nullable Cursor inside;
  private boolean ended;

  WebCursor(Label label, WebRecords records, Opening opening, Budget budget) {
    this.label = label;
    this.records = records;
    this.opening = opening;
    this.budget = budget;
  }

  @Override
  public @Nullable Found next() {
    while (!ended) {
      if (inside != null) {
        Found next = inside.next();
        if (next != null) {
          return next;
        }
        inside.close();
        inside = null;
      }
      try {
        WebRecord record = records.next();
        if (record == null) {
          ended = true;
        } else {
          inside = open(record);
        }
      } catch (IOException e) {
        ended = true;
        return Failures.ofPacked(label.place(), e, "in record " + records.number());
      }
    }
    return null;
  }

  private @Nullable Cursor open(WebRecord record) {
    String place = label.place() + ":" + record.number();
    return switch (record.kind()) {
      case OTHER ->
          record.type().equals("response")
              ? Cursor.of(new Skipped(place, Skipped.Reason.NOT_A_PAGE))
              : null;
      case FAILED -> Cursor.of(Rejection.of(place, Code.NOT_FETCHED, "HTTP " + record.status()));
      case TOO_LARGE ->
          Cursor.of(
              mayBePage(record)
                  ? Rejection.of(place, Code.TOO_LARGE, Limits.megabytes(Limits.FILE))
                  : new Skipped(place, Skipped.Reason.NOT_A_PAGE));
      case REVISIT -> {
        Content body = record.digest() == null ? null : seen.get(record.digest());
        yield body == null
            ? Cursor.of(Rejection.of(place, Code.REVISIT_ALONE))
            : page(record, body);
      }
      case BODY -> {
        if (!mayBePage(record)) {
          yield Cursor.of(new Skipped(place, Skipped.Reason.NOT_A_PAGE));
        }
        remember(record);
        yield page(record, record.body());
      }
    };
  }

  private Cursor page(WebRecord record, Content body) {
    String target = record.target() == null ? "" : record.target();
    Label part =
        label.part(record.number(), opening.meta().about(label.place() + ":" + record.number()));
    Label own =
        part.fetched(AddressNames.last(target), record.date(), record.target(), record.charset());
    Source source = new Source(label.kind(), own.place(), record.id());
    return new WithSource(opening.bytes(own, body.toArray(), budget), own.source(), source);
  }

  private void remember(WebRecord record) {
    String digest = record.digest();
    if (digest == null || seen.containsKey(digest)) {
      return;
    }
    seen.put(digest, record.body());
    kept += record.body().size();
    Iterator<Content> oldest = seen.values().iterator();
    while (kept > KEPT && oldest.hasNext()) {
      kept -= oldest.next().size();
      oldest.remove();
    }
  }

  private static boolean mayBePage(WebRecord record) {
    String type = record.mediaType();
    String target = record.target() == null ? "" : record.target();
    boolean web = target.isEmpty() || target.startsWith("http") || target.startsWith("file:");
    if (!web || target.endsWith("/robots.txt")) {
      return false;
    }
    return type.isEmpty()
        || type.equals("text/html")
        || type.equals("text/plain")
        || type.equals("text/xml")
        || type.equals("application/xml")
        || type.equals("application/xhtml+xml")
        || type.equals("application/rss+xml")
        || type.equals("application/atom+xml")
        || type.equals("application/feed+json")
        || type.equals("application/pdf")
        || type.equals("application/octet-stream");
  }

  @Override
  public void close() {
    ended = true;
    if (inside != null) {
      inside.close();
      inside = null;
    }
    try {
      records.close();
    } catch (IOException e) {
      // All that was wanted has been read.
    }
  }

  /** Gives a document the id that the archive has for it. */
  private record WithSource(Cursor inner, Source plain, Source named) implements Cursor {
    @Override
    public @Nullable Found next() {
      Found next = inner.next();
      return next instanceof Capture c && c.source().equals(plain)
          ? new Capture(
              named,
              c.name(),
              c.shape(),
              c.content(),
              c.stated(),
              c.fetched(),
              c.address(),
              c.charset())
          : next;
    }

    @Override
    public void close() {
      inner.close();
    }
  }
}
