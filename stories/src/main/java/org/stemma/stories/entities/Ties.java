package org.stemma.stories.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.stories.entities.Clusters.Step;

/** Which unit is of which cluster, and why. */
final class Ties {
  /**
   * All units of one bearer.
   *
   * @param rules the names of the rules that joined them, sorted
   * @param reasons in people's language, in the order of the rules
   * @param score the lowest on which a joint rests; 1 where none rests on one
   * @param candidates names that came near and are others, best first
   */
  record Bearer(
      List<Unit> units,
      List<String> rules,
      List<String> reasons,
      double score,
      List<String> candidates) {}

  private record Alone(List<Unit> units, List<String> rules, List<String> reasons) {}

  private static final int MOST_CANDIDATES = 5;

  private final Clusters clusters;
  // Units are told apart by themselves: two of equal content cannot be, they have mentions.
  private final IdentityHashMap<Unit, Integer> tied = new IdentityHashMap<>();
  private final SortedMap<Integer, List<Unit>> byCluster = new TreeMap<>();
  private final SortedMap<Integer, SortedMap<String, String>> rules = new TreeMap<>();
  private final SortedMap<Integer, List<Blocks.Pair>> refused = new TreeMap<>();
  private final SortedMap<String, Alone> alone = new TreeMap<>();

  Ties(Clusters clusters) {
    this.clusters = clusters;
  }

  void tie(Unit unit, int cluster) {
    int root = clusters.root(cluster);
    tied.put(unit, root);
    byCluster.computeIfAbsent(root, r -> new ArrayList<>()).add(unit);
  }

  void tie(Unit unit, int cluster, String rule, String reason) {
    tie(unit, cluster);
    rules.computeIfAbsent(clusters.root(cluster), r -> new TreeMap<>()).put(rule, reason);
  }

  /** Ties units to one another and to nothing else. */
  void alone(String key, Collection<Unit> units) {
    alone.put(key, new Alone(List.copyOf(units), List.of(), List.of()));
  }

  /** Ties units to one another and to nothing else, for a reason. */
  void alone(String key, Collection<Unit> units, String rule, String reason) {
    alone.put(key, new Alone(List.copyOf(units), List.of(rule), List.of(reason)));
  }

  /** Ties a unit to nothing: each of {@code bearers} could be meant. */
  void leave(Unit unit, Collection<Integer> bearers) {
    tied.remove(unit);
    bearers.forEach(
        bearer ->
            rules
                .computeIfAbsent(clusters.root(bearer), r -> new TreeMap<>())
                .put("left-open", "names alone that two could bear are left out"));
  }

  void refuse(Blocks.Pair pair) {
    refused.computeIfAbsent(pair.left(), f -> new ArrayList<>()).add(pair);
    refused.computeIfAbsent(pair.right(), f -> new ArrayList<>()).add(pair);
  }

  /** The cluster of a unit; null if it has none, or is tied to others without a cluster. */
  @Nullable Integer of(Unit unit) {
    return tied.get(unit);
  }

  List<Bearer> bearers() {
    List<Bearer> bearers = new ArrayList<>();
    SortedMap<Integer, List<Step>> steps = clusters.steps();
    byCluster.forEach(
        (root, units) -> {
          SortedMap<String, String> why = new TreeMap<>(rules.getOrDefault(root, new TreeMap<>()));
          double score = 1;
          for (Step step : steps.getOrDefault(root, List.of())) {
            why.putIfAbsent(step.rule(), step.reason());
            score = Math.min(score, step.score());
          }
          bearers.add(
              new Bearer(
                  units,
                  List.copyOf(why.keySet()),
                  List.copyOf(why.values()),
                  score,
                  candidates(root)));
        });
    alone
        .values()
        .forEach(
            one -> bearers.add(new Bearer(one.units(), one.rules(), one.reasons(), 1, List.of())));
    return bearers;
  }

  private List<String> candidates(int root) {
    SortedMap<Double, SortedSet<String>> near = new TreeMap<>((a, b) -> Double.compare(b, a));
    for (int member : clusters.members(root)) {
      for (Blocks.Pair pair : refused.getOrDefault(member, List.of())) {
        int other = pair.left() == member ? pair.right() : pair.left();
        if (clusters.root(other) != root && pair.match().score() > 0) {
          near.computeIfAbsent(pair.match().score(), s -> new TreeSet<>())
              .add(clusters.form(other).words());
        }
      }
    }
    return near.values().stream()
        .flatMap(Collection::stream)
        .distinct()
        .limit(MOST_CANDIDATES)
        .toList();
  }
}
