package org.stemma.reader.encoder;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Problem;
import org.stemma.core.model.SentenceVector;
import org.stemma.core.model.Span;

/**
 * Gives sentences vectors of what they mean (Reimers and Gurevych 2019, "Sentence-BERT"): the mean
 * of what the model's last layer holds for the pieces of the sentence, read together with the
 * sentences beside it.
 *
 * <p>Safe to share between threads, and faster with several: each call runs on the thread that
 * makes it. The model is loaded by the first call that has something to encode.
 */
public final class SentenceEncoder implements AutoCloseable {
  private static final Model MODEL = Model.PINNED;

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
   * The vectors of the sentences of one article, one for each.
   *
   * <p>The first {@value Windows#MOST} windows of {@value Windows#LENGTH} word pieces are read,
   * about 37,000 words. A sentence behind them has the zero vector, as has one in which the model's
   * tokenizer finds nothing to read; a sentence that the limit cuts has the vector of what was
   * read.
   *
   * @param sentences of {@code text}, in order
   * @throws Problem if the model cannot be loaded
   * @throws IllegalStateException if the encoder is closed
   */
  public List<SentenceVector> encode(String text, List<Span> sentences) {
    if (sentences.isEmpty()) {
      return List.of();
    }
    Loaded model = loaded();
    int size = MODEL.dimensions();
    float[][] sums = new float[sentences.size()][];
    for (Windows.Window window : Windows.of(text, sentences, model.wordPiece())) {
      FloatBuffer states = model.session().run(window.ids());
      for (int piece = 0; piece < window.ids().length; piece++) {
        int sentence = window.sentences()[piece];
        if (sentence >= 0) {
          if (sums[sentence] == null) {
            sums[sentence] = new float[size];
          }
          add(states, piece * size, sums[sentence]);
        }
      }
    }
    // A mean and a sum differ in length alone, and a vector has length one.
    SentenceVector nothing = new SentenceVector(new float[size]);
    List<SentenceVector> vectors = new ArrayList<>(Collections.nCopies(sums.length, nothing));
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] != null) {
        vectors.set(i, new SentenceVector(sums[i]));
      }
    }
    return vectors;
  }

  private static void add(FloatBuffer states, int from, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += states.get(from + i);
    }
  }

  private synchronized Loaded loaded() {
    if (closed) {
      throw new IllegalStateException("Bug: the sentence encoder is used after it was closed");
    }
    Loaded ready = loaded;
    if (ready == null) {
      ready = new Loaded(WordPiece.of(MODEL.vocabulary()), Session.load(MODEL));
      loaded = ready;
    }
    return ready;
  }

  /** Frees the model. No other thread may be encoding. */
  @Override
  public synchronized void close() {
    closed = true;
    if (loaded != null) {
      loaded.session().close();
      loaded = null;
    }
  }
}
