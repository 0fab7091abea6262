package org.stemma.ingest.sources;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Code;
import org.stemma.core.model.Content;
import org.stemma.core.model.Stated;
import org.stemma.ingest.archives.Budget;
import org.stemma.ingest.archives.ContentEncoding;
import org.stemma.ingest.archives.SavedPage;
import org.stemma.ingest.archives.WebRecords;
import org.stemma.ingest.archives.Zip;
import org.stemma.ingest.feeds.Addresses;
import org.stemma.ingest.feeds.Feed;
import org.stemma.ingest.feeds.FeedDates;
import org.stemma.ingest.feeds.Feeds;
import org.stemma.ingest.format.Format;

/** Bytes of any kind become a cursor over what is in them, as deep as archives may lie. */
final class Opening {
  private static final Set<Format> NESTING = EnumSet.of(Format.GZIP, Format.ZIP, Format.TAR);
  private static final Set<Format> PACKED =
      EnumSet.of(Format.GZIP, Format.ZIP, Format.TAR, Format.WARC, Format.ARC);

  private final MetaTable meta;
  private final Links links;

  Opening(MetaTable meta, Links links) {
    this.meta = meta;
    this.links = links;
  }

  MetaTable meta() {
    return meta;
  }

  Links links() {
    return links;
  }

  /** A file as it lies on the disk. */
  Cursor file(Path path, String place, String name, Stated stated) {
    return file(Label.file(path, place, name, stated), path);
  }

  /** A file that a list beside it names. */
  Cursor linked(Path path, String place, Stated stated, int hops) {
    Label label = Label.file(path, place, FileNames.of(path), stated);
    return file(label.after(hops), path);
  }

  private Cursor file(Label label, Path path) {
    try {
      Budget budget = Budget.of(Files.size(path));
      return stream(label, Files.newInputStream(path), budget);
    } catch (IOException | SecurityException e) {
      return Cursor.of(label.rejection(e));
    }
  }

  /** Bytes that are held. */
  Cursor bytes(Label label, byte[] bytes, Budget budget) {
    return stream(label, new ByteArrayInputStream(bytes), budget);
  }

  /** A stream, which is closed when the cursor ends. */
  Cursor stream(Label label, InputStream stream, Budget budget) {
    Cursor lasting = null;
    boolean packed = label.depth() > 0;
    try {
      byte[] head = head(stream);
      Format format = Format.tell(head, label.name());
      packed |= PACKED.contains(format);
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), stream);
      lasting = lasting(label, format, whole, budget);
      return lasting != null ? lasting : held(label, format, whole, budget);
    } catch (IOException | SecurityException e) {
      return Cursor.of(
          packed
              ? Failures.ofPacked(label.place(), e, "it cannot be unpacked")
              : label.rejection(e));
    } finally {
      if (lasting == null) {
        Failures.closeQuietly(stream);
      }
    }
  }

  /**
   * The beginning, as much as there is: where a packed file breaks off so early that its end is in
   * it, what came before counts, and reading on fails again.
   */
  private static byte[] head(InputStream stream) throws IOException {
    byte[] head = new byte[Format.HEAD];
    int filled = 0;
    try {
      int read = 0;
      while (read >= 0 && filled < head.length) {
        filled += read;
        read = stream.read(head, filled, head.length - filled);
      }
    } catch (EOFException | ZipException e) {
      if (filled == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(head, filled);
  }

  /** What is read as it goes; null if it must be held as a whole. */
  private @Nullable Cursor lasting(Label label, Format format, InputStream whole, Budget budget)
      throws IOException {
    if (NESTING.contains(format) && label.depth() >= Budget.DEEPEST) {
      return Cursor.of(
          label.rejection(
              Code.ARCHIVE_REFUSED,
              "archives lie in one another more than " + Budget.DEEPEST + " deep"));
    }
    return switch (format) {
      case JSON_LINES, JSON_ARRAY -> RecordCursor.open(whole, label, meta);
      case JSON_OBJECT -> large(label) ? RecordCursor.open(whole, label, meta) : null;
      case GZIP -> {
        InputStream plain = budget.bound(ContentEncoding.gunzip(whole));
        yield stream(label.unpacked(withoutEnding(label.name())), plain, budget);
      }
      case TAR -> new TarCursor(label, whole, this, budget);
      case WARC, ARC ->
          new WebCursor(label, new WebRecords(whole, budget, Limits.FILE), this, budget);
      case ZIP -> {
        Path path = label.file();
        yield path == null
            ? null
            : new ZipCursor(label, Zip.open(Files.newByteChannel(path)), this, budget);
      }
      default -> null;
    };
  }

  private static boolean large(Label label) throws IOException {
    Path path = label.file();
    return path != null && Files.size(path) > Limits.FILE;
  }

  private Cursor held(Label label, Format format, InputStream whole, Budget budget)
      throws IOException {
    Path path = label.file();
    boolean large = path != null && Files.size(path) > Limits.FILE;
    byte[] bytes = large ? new byte[0] : whole.readNBytes(Limits.FILE + 1);
    if (large || bytes.length > Limits.FILE) {
      String unsupported = format.unsupported();
      return Cursor.of(
          unsupported != null
              ? label.rejection(Code.FORMAT_UNSUPPORTED, unsupported)
              : label.rejection(Code.TOO_LARGE, Limits.megabytes(Limits.FILE)));
    }
    return switch (format) {
      case ZIP -> new ZipCursor(label, Zip.open(bytes), this, budget);
      case RSS, ATOM, JSON_FEED -> feed(label, bytes);
      case OPML, SITEMAP -> list(label, bytes);
      case MHTML -> saved(label, bytes);
      case JSON_OBJECT ->
          RecordCursor.holdsLines(bytes)
              ? RecordCursor.open(new ByteArrayInputStream(bytes), label, meta)
              : capture(label, Capture.Shape.JSON_RECORD, bytes);
      default -> capture(label, Capture.Shape.DOCUMENT, bytes);
    };
  }

  private static Cursor capture(Label label, Capture.Shape shape, byte[] bytes) {
    return Cursor.of(
        new Capture(
            label.source(),
            label.name(),
            shape,
            Content.of(bytes),
            label.stated(),
            label.fetched(),
            label.address(),
            label.charset()));
  }

  private Cursor feed(Label label, byte[] bytes) {
    Feed feed = Feeds.read(bytes, label.charset(), label.address());
    if (feed == null) {
      return Cursor.of(label.rejection(Code.CUT_OFF, "no feed can be read in it"));
    }
    return feed.items().isEmpty()
        ? Cursor.of(label.rejection(Code.FEED_EMPTY))
        : FeedCursor.of(label, feed, this);
  }

  private Cursor list(Label label, byte[] bytes) {
    Addresses addresses = Addresses.read(bytes, label.charset());
    if (addresses == null) {
      return Cursor.of(label.rejection(Code.CUT_OFF, "no list of addresses can be read in it"));
    }
    return addresses.listed().isEmpty()
        ? Cursor.of(label.rejection(Code.FEED_EMPTY))
        : ListCursor.of(label, addresses, this);
  }

  private Cursor saved(Label label, byte[] bytes) {
    SavedPage page = SavedPage.of(bytes);
    if (page == null) {
      return Cursor.of(label.rejection(Code.NOT_AN_ARTICLE, "no page is in it"));
    }
    String date = page.date() == null ? null : FeedDates.iso(page.date());
    Label saved =
        label.fetched(
            "page.html",
            date == null ? label.fetched() : java.time.LocalDate.parse(date.substring(0, 10)),
            page.address(),
            page.charset());
    return capture(saved, Capture.Shape.DOCUMENT, page.html().toArray());
  }

  /** The name of what is packed in a file of this name. */
  static String withoutEnding(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : List.of(".gz", ".gzip")) {
      if (lower.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return lower.endsWith(".tgz") ? name.substring(0, name.length() - 3) + "tar" : name;
  }
}
