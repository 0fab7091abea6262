package org.stemma.reader.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;

/**
 * The model, loaded. One thread a call and no thread of its own, so that how many call does not
 * change a bit of what they get; safe to share between threads.
 */
final class Session implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;

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

  /** The last hidden states of a window: one row a piece, the rows one after the other. */
  FloatBuffer run(long[] ids) {
    long[] shape = {1, ids.length};
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return ((OnnxTensor) result.get(0)).getFloatBuffer();
    } catch (OrtException e) {
      throw new IllegalStateException("Bug: the sentence encoder failed on a window", e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("Bug: the sentence encoder cannot be closed", e);
    }
  }
}
