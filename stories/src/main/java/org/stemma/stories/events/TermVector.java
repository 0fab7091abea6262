package org.stemma.stories.events;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Weighted words in the order of the words, so that sums come out the same on every run. */
final class TermVector {
  private final String[] terms;
  private final double[] weights;
  private final double length;

  private TermVector(String[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    this.length = StrictMath.sqrt(squares);
  }

  /** Weights must be positive. */
  static TermVector of(SortedMap<String, Double> weighted) {
    String[] terms = new String[weighted.size()];
    double[] weights = new double[weighted.size()];
    int at = 0;
    for (Map.Entry<String, Double> entry : weighted.entrySet()) {
      terms[at] = entry.getKey().intern();
      weights[at++] = entry.getValue();
    }
    return new TermVector(terms, weights);
  }

  boolean isEmpty() {
    return terms.length == 0;
  }

  List<String> terms() {
    return List.of(terms);
  }

  /** The {@code most} heaviest; of equals those that come first in the order of words. */
  TermVector heaviest(int most) {
    SortedMap<String, Double> heaviest = new TreeMap<>();
    IntStream.range(0, terms.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> terms[i]))
        .limit(most)
        .forEach(i -> heaviest.put(terms[i], weights[i]));
    return of(heaviest);
  }

  /** Whether the word has a weight here. */
  boolean has(String term) {
    return Arrays.binarySearch(terms, term) >= 0;
  }

  /** Cosine of the angle between the two, 0 to 1; 0 if either is empty. */
  double cosine(TermVector other) {
    return length == 0 || other.length == 0 ? 0 : dot(other) / (length * other.length);
  }

  private double dot(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = terms[i].compareTo(other.terms[j]);
      if (order == 0) {
        sum += weights[i++] * other.weights[j++];
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** The share of this vector's weight that stands on words of {@code other}, 0 to 1. */
  double sharedWith(TermVector other) {
    double all = 0;
    double shared = 0;
    for (int i = 0; i < terms.length; i++) {
      all += weights[i];
      if (other.has(terms[i])) {
        shared += weights[i];
      }
    }
    return all == 0 ? 0 : shared / all;
  }
}
