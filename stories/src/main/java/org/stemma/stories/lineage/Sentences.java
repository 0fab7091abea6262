package org.stemma.stories.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.stories.text.Fingerprints;

/**
 * Sentences that stand in another text with words changed: half of their word 5-grams are found
 * there, close together, rare words weighing more.
 */
final class Sentences {
  private Sentences() {}

  /** Sentences of {@code left} that are passages of {@code right}, in order. */
  static List<Stretch> passages(Copyable left, Copyable right) {
    Map<Long, List<Integer>> index = Runs.index(right);
    List<Stretch> passages = new ArrayList<>();
    for (Span sentence : left.sentences()) {
      if (left.telling(sentence) >= Limits.SENTENCE) {
        Stretch passage = passage(left, right, sentence, index);
        if (passage != null) {
          passages.add(passage);
        }
      }
    }
    return passages;
  }

  private static @Nullable Stretch passage(
      Copyable left, Copyable right, Span sentence, Map<Long, List<Integer>> index) {
    double all = 0;
    SortedMap<Integer, Integer> found = new TreeMap<>();
    for (int i = sentence.start(); i + Fingerprints.SHINGLE <= sentence.end(); i++) {
      all += left.weight(i);
      for (int j : index.getOrDefault(left.shingle(i), List.of())) {
        found.putIfAbsent(j, i);
      }
    }
    if (all == 0 || found.isEmpty()) {
      return null;
    }
    Window best = best(left, sentence, found);
    if (best.weight / all < Limits.OF_SENTENCE) {
      return null;
    }
    Span there = new Span(best.first, best.last + Fingerprints.SHINGLE);
    int least = sentence.end();
    int most = sentence.start();
    for (int i : found.subMap(best.first, best.last + 1).values()) {
      least = Math.min(least, i);
      most = Math.max(most, i + Fingerprints.SHINGLE);
    }
    Span here = new Span(least, most);
    return new Stretch(here, there, Math.min(left.telling(here), right.telling(there)));
  }

  private record Window(int first, int last, double weight) {}

  // The stretch of the other text, not much longer than the sentence, with most of its 5-grams.
  private static Window best(Copyable left, Span sentence, SortedMap<Integer, Integer> found) {
    int reach = sentence.length() * Limits.SCATTER;
    List<Map.Entry<Integer, Integer>> places = new ArrayList<>(found.entrySet());
    Window best = new Window(places.getFirst().getKey(), places.getFirst().getKey(), 0);
    Map<Integer, Integer> inside = new HashMap<>();
    double weight = 0;
    int start = 0;
    for (int end = 0; end < places.size(); end++) {
      int entering = places.get(end).getValue();
      if (inside.merge(entering, 1, Integer::sum) == 1) {
        weight += left.weight(entering);
      }
      while (places.get(end).getKey() - places.get(start).getKey() >= reach) {
        int leaving = places.get(start++).getValue();
        if (inside.merge(leaving, -1, Integer::sum) == 0) {
          weight -= left.weight(leaving);
        }
      }
      if (weight > best.weight) {
        best = new Window(places.get(start).getKey(), places.get(end).getKey(), weight);
      }
    }
    return best;
  }
}
