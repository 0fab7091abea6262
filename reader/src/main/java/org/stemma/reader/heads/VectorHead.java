package org.stemma.reader.heads;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.stemma.core.model.SentenceVector;
import org.stemma.reader.encoder.Head;
import org.stemma.reader.encoder.Said;
import org.stemma.reader.encoder.Window;

/**
 * Gives sentences vectors of what they mean (Reimers and Gurevych 2019, "Sentence-BERT"): the mean
 * over the pieces of the sentence, read together with the sentences beside it.
 */
public final class VectorHead implements Head {
  private final float[][] sums;

  /**
   * @param sentences how many the text has
   */
  public VectorHead(int sentences) {
    this.sums = new float[sentences][];
  }

  @Override
  public void read(Window window, Said said) {
    for (int piece = 0; piece < window.size(); piece++) {
      int sentence = window.sentences()[piece];
      if (sentence >= 0) {
        if (sums[sentence] == null) {
          sums[sentence] = new float[Said.DIMENSIONS];
        }
        add(said.sentences(), piece * Said.DIMENSIONS, sums[sentence]);
      }
    }
  }

  private static void add(FloatBuffer states, int from, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += states.get(from + i);
    }
  }

  /**
   * One for each sentence. A sentence that was not read, or in which nothing can be read, has the
   * zero vector; one that was read in part has the vector of what was read.
   */
  public List<SentenceVector> vectors() {
    // A mean and a sum differ in length alone, and a vector has length one.
    SentenceVector nothing = new SentenceVector(new float[Said.DIMENSIONS]);
    List<SentenceVector> vectors = new ArrayList<>(Collections.nCopies(sums.length, nothing));
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] != null) {
        vectors.set(i, new SentenceVector(sums[i]));
      }
    }
    return vectors;
  }
}
