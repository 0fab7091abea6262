package org.stemma.reader.encoder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Problem;
import org.stemma.core.model.Span;

/**
 * Reads a text once, window by window, for all heads.
 *
 * <p>Safe to share between threads, and faster with several: each call runs on the thread that
 * makes it. The model is loaded by the first call that has something to read.
 */
public final class Encoder implements AutoCloseable {
  private static final Model MODEL = Model.PINNED;

  private final ThreadLocal<Session.Buffers> buffers =
      ThreadLocal.withInitial(Session.Buffers::new);
  private @Nullable Loaded loaded;
  private boolean closed;

  private record Loaded(WordPiece wordPiece, Session session) {}

  /** The model's name, for the record. */
  public String model() {
    return MODEL.name();
  }

  /** The SHA-256 of the model's weights, 64 hex digits. */
  public String modelSha256() {
    return MODEL.modelSha256();
  }

  /**
   * Shows the heads what the model says of {@code text}.
   *
   * <p>The first {@value Windows#MOST} windows of {@value Windows#LENGTH} word pieces are read,
   * about 37,000 words.
   *
   * @param sentences of {@code text}, in order
   * @throws Problem if the model cannot be loaded
   * @throws IllegalStateException if the encoder is closed, or is closed meanwhile
   */
  public void read(String text, List<Span> sentences, List<? extends Head> heads) {
    if (sentences.isEmpty()) {
      return;
    }
    Loaded model = loaded();
    for (Window window : Windows.of(text, sentences, model.wordPiece())) {
      Said said = model.session().run(window, buffers.get());
      heads.forEach(head -> head.read(window, said));
    }
  }

  /**
   * Loads the model.
   *
   * @throws Problem if it cannot be loaded
   */
  public void prepare() {
    loaded();
  }

  private synchronized Loaded loaded() {
    if (closed) {
      throw new IllegalStateException("Bug: the encoder is used after it was closed");
    }
    Loaded ready = loaded;
    if (ready == null) {
      ready = new Loaded(WordPiece.of(MODEL.vocabulary()), Session.load(MODEL));
      loaded = ready;
    }
    return ready;
  }

  /** Frees the model. A thread that still reads ends with its window, by an exception. */
  @Override
  public synchronized void close() {
    closed = true;
    if (loaded != null) {
      loaded.session().close();
      loaded = null;
    }
  }
}
