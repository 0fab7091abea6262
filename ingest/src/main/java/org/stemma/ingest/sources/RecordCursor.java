package org.stemma.ingest.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Code;
import org.stemma.core.model.Content;
import org.stemma.core.model.Found;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Source;
import org.stemma.core.model.Stated;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records of JSON Lines or of a JSON array, as captures, one at a time. */
final class RecordCursor implements Cursor {
  private final InputStream stream;
  private final boolean owned;
  private final Label label;
  private final String place;
  private final MetaTable meta;
  private final RecordCutter cutter;
  private int last;
  private boolean ended;

  private RecordCursor(InputStream stream, boolean owned, Label label, MetaTable meta) {
    this.stream = stream;
    this.owned = owned;
    this.label = label;
    this.place = label.place();
    this.meta = meta;
    this.cutter = new RecordCutter(stream, Limits.RECORD);
  }

  /** Over a file, which is closed at the end. */
  static Cursor open(InputStream file, Label label, MetaTable meta) {
    return new RecordCursor(file, true, label, meta);
  }

  /** Over standard input, which is left open. */
  static Cursor standard(InputStream stream, MetaTable meta) {
    Label label =
        new Label(Source.Kind.FILE, "-", "-", Stated.NOTHING, null, null, null, null, 0, 0);
    return new RecordCursor(stream, false, label, meta);
  }

  /**
   * Whether {@code bytes}, which begin an object, hold one object a line: the first line is whole
   * and another begins like it.
   */
  static boolean holdsLines(byte[] bytes) {
    try {
      RecordCutter cutter = new RecordCutter(new ByteArrayInputStream(bytes), Limits.RECORD);
      RecordCutter.Piece first = cutter.next();
      RecordCutter.Piece second = cutter.next();
      Content one = first == null ? null : first.content();
      Content two = second == null ? null : second.content();
      if (one == null || two == null) {
        return false;
      }
      boolean another =
          new String(two.toArray(), StandardCharsets.UTF_8).stripLeading().startsWith("{");
      JsonNode node = JsonMapper.shared().readTree(one.open());
      return another && node.isObject();
    } catch (IOException | JacksonException e) {
      return false;
    }
  }

  @Override
  public @Nullable Found next() {
    if (ended) {
      return null;
    }
    RecordCutter.Piece piece;
    try {
      piece = cutter.next();
    } catch (IOException e) {
      close();
      return label.depth() == 0
          ? Failures.rejection(place + ":" + (last + 1), e)
          : Failures.ofPacked(place, e, "after record " + last);
    }
    if (piece == null) {
      close();
      return cutter.complete()
          ? null
          : Rejection.of(place, Code.JSON_LINE, "the array is cut off after element " + last);
    }
    last = piece.number();
    String at = place + ":" + last;
    Content content = piece.content();
    if (content == null) {
      return Rejection.of(at, Code.TOO_LARGE, Limits.megabytes(Limits.RECORD));
    }
    return new Capture(
        new Source(label.kind(), at, null),
        at,
        Capture.Shape.JSON_RECORD,
        content,
        meta.about(at),
        label.fetched());
  }

  @Override
  public void close() {
    ended = true;
    if (owned) {
      Failures.closeQuietly(stream);
    }
  }
}
