package org.stemma.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Code;
import org.stemma.core.model.Content;
import org.stemma.core.model.Original;
import org.stemma.core.model.Originals;
import org.stemma.core.model.Problem;
import org.stemma.core.model.Span;
import org.stemma.core.model.Trace;
import org.stemma.core.model.Traced;

/**
 * The pages of a run, on the disk and gone when closed: memory holds an entry for each. Pages are
 * packed on any thread; kept and found on one.
 */
final class KeptPages implements Originals, AutoCloseable {
  /** An article's page and trace as bytes. */
  record Packed(String article, String capture, ByteBuffer bytes) {}

  private record Place(String capture, long offset, int length) {}

  private final boolean withBytes;
  private final FileChannel channel;
  private final Map<String, Place> places = new HashMap<>();
  private long end;

  /**
   * Opens a file in the temporary folder.
   *
   * @param withBytes whether the pages are kept, or the traces alone
   * @throws Problem with {@code OUTPUT_FAILED} if there can be none
   */
  KeptPages(boolean withBytes) {
    this.withBytes = withBytes;
    try {
      Path file = Files.createTempFile("stemma-pages-", ".bin");
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      unname(file);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  // Where an open file may lose its name, nothing is left even if the program is stopped.
  private static void unname(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Where it may not, it goes when it is closed.
    }
  }

  /** What is kept of a capture: a piece for each article of it that has a trace. */
  List<Packed> pack(Capture capture, List<Traced> read) {
    List<Packed> packed = new ArrayList<>();
    for (Traced one : read) {
      Trace trace = one.trace();
      if (one.ingested() instanceof Article article && trace != null && !trace.runs().isEmpty()) {
        packed.add(new Packed(article.id(), trace.capture(), bytes(capture.content(), trace)));
      }
    }
    return packed;
  }

  /** Keeps a piece, unless one of a lower capture is there for its article. */
  void keep(Packed packed) {
    Place known = places.get(packed.article());
    if (known != null && known.capture().compareTo(packed.capture()) <= 0) {
      return;
    }
    int length = packed.bytes().remaining();
    try {
      for (long at = end; packed.bytes().hasRemaining(); ) {
        at += channel.write(packed.bytes(), at);
      }
    } catch (IOException e) {
      throw failed(e);
    }
    places.put(packed.article(), new Place(packed.capture(), end, length));
    end += length;
  }

  @Override
  public @Nullable Original of(String article) {
    Place place = places.get(article);
    if (place == null) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    try {
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, place.offset() + bytes.position()) < 0) {
          throw new IOException("the file of the pages was cut");
        }
      }
      return original(place.capture(), bytes.array());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private ByteBuffer bytes(Content page, Trace trace) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed, fast))) {
      out.writeUTF(trace.charset());
      out.writeInt(trace.runs().size());
      for (Trace.Run run : trace.runs()) {
        out.writeInt(run.text().start());
        out.writeInt(run.text().end());
        out.writeInt(run.from());
        out.writeInt(run.to());
      }
      if (withBytes) {
        page.open().transferTo(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: writing to memory failed", e);
    } finally {
      fast.end();
    }
    return ByteBuffer.wrap(packed.toByteArray());
  }

  private static Original original(String capture, byte[] packed) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      String charset = in.readUTF();
      int count = in.readInt();
      List<Trace.Run> runs = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        Span text = new Span(in.readInt(), in.readInt());
        runs.add(new Trace.Run(text, in.readInt(), in.readInt()));
      }
      return new Original(new Trace(capture, charset, runs), Content.of(in.readAllBytes()));
    }
  }

  private static Problem failed(IOException e) {
    return Problem.of(Code.OUTPUT_FAILED, "a file in the temporary folder: " + e.getMessage());
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // It holds nothing that anybody still needs.
    }
  }
}
