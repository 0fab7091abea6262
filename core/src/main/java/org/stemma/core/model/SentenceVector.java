package org.stemma.core.model;

import java.util.Arrays;

/** The meaning of a sentence as a vector of length one. */
public final class SentenceVector {
  private final float[] values;

  /** A copy of {@code values}, scaled to length one; a zero vector stays zero. */
  public SentenceVector(float[] values) {
    double squares = 0;
    for (float value : values) {
      squares += (double) value * value;
    }
    double length = StrictMath.sqrt(squares);
    this.values = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      this.values[i] = length == 0 ? 0 : (float) (values[i] / length);
    }
  }

  public int size() {
    return values.length;
  }

  public float get(int index) {
    return values[index];
  }

  /**
   * Cosine of the angle between the two, -1 to 1.
   *
   * @throws IllegalArgumentException if their sizes differ
   */
  public double cosine(SentenceVector other) {
    if (values.length != other.values.length) {
      throw new IllegalArgumentException(
          "vectors of sizes " + values.length + " and " + other.values.length);
    }
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += (double) values[i] * other.values[i];
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SentenceVector vector && Arrays.equals(values, vector.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
