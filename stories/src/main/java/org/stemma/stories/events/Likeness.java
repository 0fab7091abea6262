package org.stemma.stories.events;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How likely two articles are on one event, and what says so.
 *
 * @param score 0 to 1, three decimals
 * @param features by name, three decimals
 */
record Likeness(double score, SortedMap<String, Double> features) {
  Likeness {
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
  }

  static Likeness of(Profile one, Profile other) {
    SortedMap<String, Double> features = new TreeMap<>();
    boolean vectors = !one.vectors().isEmpty() && !other.vectors().isEmpty();
    double odds = vectors ? Feature.UNLIKE : Feature.UNLIKE_WITHOUT_VECTORS;
    for (Feature feature : Feature.values()) {
      double value = feature.of(one, other);
      odds += feature.weight(vectors) * value;
      features.put(feature.name().toLowerCase(Locale.ROOT), rounded(value));
    }
    return new Likeness(rounded(1 / (1 + StrictMath.exp(-odds))), features);
  }

  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
