package org.stemma.stories.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.stories.text.Partition;

/** The connected components of the scored pairs: what no link joins cannot be one event. */
final class Components {
  private static final double STEP = 0.05;

  private Components() {}

  /**
   * Places of the articles, in ascending order, by first place; each article in one.
   *
   * @param scores of pairs of places below {@code articles}, 0 to 1
   */
  static List<List<Integer>> of(int articles, Map<Pair, Double> scores) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      all.add(i);
    }
    return split(all, new TreeMap<>(scores), Thresholds.LINK);
  }

  // One that would not fit into memory as a square is split again at a higher link.
  private static List<List<Integer>> split(
      List<Integer> places, SortedMap<Pair, Double> scores, double link) {
    Partition<Integer> partition = new Partition<>(places);
    scores.forEach(
        (pair, score) -> {
          if (score >= link && partition.has(pair.first()) && partition.has(pair.second())) {
            partition.join(pair.first(), pair.second());
          }
        });
    List<List<Integer>> components = new ArrayList<>();
    for (List<Integer> component : partition.parts()) {
      if (component.size() <= Thresholds.LARGEST_COMPONENT || link > 1) {
        components.add(component);
      } else {
        components.addAll(split(component, scores, link + STEP));
      }
    }
    return components;
  }
}
