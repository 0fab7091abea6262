package org.stemma.reader.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;

/**
 * The model, loaded. One thread a call and no thread of its own, so that how many call does not
 * change a bit of what they get; safe to share between threads.
 */
final class Session implements AutoCloseable {
  private static final Map<String, Integer> WIDTHS =
      new TreeMap<>(
          Map.of("entities", 15, "spans", 9, "links", 4 * Said.LINK, "sentences", Said.DIMENSIONS));

  private final OrtEnvironment environment;
  private final OrtSession session;

  /** Held for reading by who runs the model, for writing by who frees it. */
  private final ReadWriteLock life = new ReentrantReadWriteLock();

  private boolean closed;

  private Session(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * Loads the model; the folder that the system property {@code onnxruntime.native.path} names
   * spares the unpacking of the native library.
   *
   * @throws Problem if it is damaged, or the machine has no native library for it
   */
  static Session load(Model model) {
    byte[] weights = model.weights();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      return new Session(environment, environment.createSession(weights, options));
    } catch (OrtException | LinkageError e) {
      // The library reports a system that it has no native code for as an error of linking.
      throw Problem.of(Code.MODEL_UNAVAILABLE, "ONNX Runtime does not start: " + e.getMessage());
    }
  }

  /** Memory that the model writes into, so that nothing is copied; for one thread. */
  static final class Buffers {
    private final Map<String, FloatBuffer> outputs = new TreeMap<>();

    Buffers() {
      WIDTHS.forEach(
          (name, width) ->
              outputs.put(
                  name,
                  ByteBuffer.allocateDirect(Float.BYTES * width * Windows.LENGTH)
                      .order(ByteOrder.nativeOrder())
                      .asFloatBuffer()));
    }

    private FloatBuffer of(String name, int rows) {
      FloatBuffer whole = outputs.get(name);
      if (whole == null) {
        throw new IllegalArgumentException("Bug: the model has no output " + name);
      }
      return whole.slice(0, rows * WIDTHS.getOrDefault(name, 0));
    }
  }

  /**
   * What the model says of a window, in {@code buffers}, until these are used again.
   *
   * @throws CancellationException if the session is closed, as it is when a run is interrupted
   *     while some threads still read
   */
  Said run(Window window, Buffers buffers) {
    life.readLock().lock();
    try {
      if (closed) {
        throw new CancellationException("the reader is closed");
      }
      return said(window, buffers);
    } finally {
      life.readLock().unlock();
    }
  }

  private Said said(Window window, Buffers buffers) {
    int size = window.size();
    Said said =
        new Said(
            buffers.of("entities", size),
            buffers.of("spans", size),
            buffers.of("links", size),
            buffers.of("sentences", size));
    long[] shape = {1, size};
    try (OnnxTensor numbers = tensor(window.numbers(), shape);
        OnnxTensor shapes = tensor(window.shapes(), shape);
        OnnxTensor entities = tensor(said.entities(), size);
        OnnxTensor spans = tensor(said.spans(), size);
        OnnxTensor links = tensor(said.links(), size);
        OnnxTensor sentences = tensor(said.sentences(), size);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", numbers, "shapes", shapes),
                Set.of(),
                Map.of(
                    "entities", entities,
                    "spans", spans,
                    "links", links,
                    "sentences", sentences))) {
      assert result.size() == WIDTHS.size();
      return said;
    } catch (OrtException e) {
      throw new IllegalStateException("Bug: the model failed on a window", e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private OnnxTensor tensor(FloatBuffer values, int rows) throws OrtException {
    return OnnxTensor.createTensor(
        environment, values, new long[] {rows, values.capacity() / rows});
  }

  /** Frees the model when nobody runs it any more; native code does not survive otherwise. */
  @Override
  public void close() {
    life.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("Bug: the model cannot be closed", e);
    } finally {
      life.writeLock().unlock();
    }
  }
}
