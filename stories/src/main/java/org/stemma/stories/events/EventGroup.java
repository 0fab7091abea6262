package org.stemma.stories.events;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Articles on one event, and why these and no others.
 *
 * @param articles ids in ascending order, at least one
 * @param scores mean score of its pairs, of the least alike pair, and of the nearest article
 *     outside, by name, three decimals; what there is none of is left out
 * @param threshold what the mean was held against
 * @param nearest ids of the articles outside that are most like it, best first
 */
public record EventGroup(
    List<String> articles,
    SortedMap<String, Double> scores,
    double threshold,
    List<String> nearest) {
  public EventGroup {
    articles = List.copyOf(articles);
    scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    nearest = List.copyOf(nearest);
  }
}
