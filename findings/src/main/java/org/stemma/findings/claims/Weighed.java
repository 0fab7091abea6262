package org.stemma.findings.claims;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The units and parties of a frame with their weights, looked up once. */
final class Weighed {
  private final List<String> keys;
  private final double[] weights;
  private final double total;

  private Weighed(List<String> keys, double[] weights) {
    this.keys = keys;
    this.weights = weights;
    this.total = Arrays.stream(weights).sum();
  }

  static Weighed of(Frame frame, ToDoubleFunction<String> weight) {
    List<String> keys = List.copyOf(frame.all());
    return new Weighed(keys, keys.stream().mapToDouble(weight).toArray());
  }

  /** Sorted, none twice. */
  List<String> keys() {
    return keys;
  }

  /** Of the key at a place. */
  double weight(int place) {
    return weights[place];
  }

  /** Of all keys together. */
  double total() {
    return total;
  }

  /** Of the keys of both together, each once. */
  double totalWith(Weighed other) {
    double[] all = new double[weights.length + other.weights.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < weights.length || j < other.weights.length) {
      int order =
          i == weights.length
              ? 1
              : j == other.weights.length ? -1 : keys.get(i).compareTo(other.keys.get(j));
      all[size++] = order <= 0 ? weights[i] : other.weights[j];
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return Arrays.stream(all, 0, size).sum();
  }
}
