package org.stemma.eval.reading.attributions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Pairs what was found with what is there, one to one, the likest first. */
final class Matching {
  /** The least likeness of a pair: half of the words of both together are shared. */
  static final double HALF = 0.5;

  /**
   * A pair.
   *
   * @param found and {@code gold}, their places in their lists
   * @param likeness above 0, at most 1
   */
  record Pair(int found, int gold, double likeness) {}

  /** How alike two things are, by their places; 0 to 1. */
  interface Likeness {
    double of(int found, int gold);
  }

  private Matching() {}

  /**
   * The pairs, by the place of what is there.
   *
   * @param found how many were found, {@code gold} how many are there
   * @param least what likeness a pair needs
   */
  static List<Pair> of(int found, int gold, double least, Likeness likeness) {
    List<Pair> candidates = new ArrayList<>();
    for (int f = 0; f < found; f++) {
      for (int g = 0; g < gold; g++) {
        double alike = likeness.of(f, g);
        if (alike >= least) {
          candidates.add(new Pair(f, g, alike));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    BitSet takenFound = new BitSet();
    BitSet takenGold = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!takenFound.get(pair.found()) && !takenGold.get(pair.gold())) {
        takenFound.set(pair.found());
        takenGold.set(pair.gold());
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::gold));
    return pairs;
  }

  /** The pairs of sets of words that share at least half of their words. */
  static List<Pair> halves(List<BitSet> found, List<BitSet> gold) {
    return of(found.size(), gold.size(), HALF, (f, g) -> shared(found.get(f), gold.get(g)));
  }

  /** The words in both by the words in either (Jaccard), 0 to 1; 0 if both are empty. */
  static double shared(BitSet one, BitSet other) {
    if (!one.intersects(other)) {
      return 0;
    }
    BitSet both = (BitSet) one.clone();
    both.and(other);
    int common = both.cardinality();
    return (double) common / (one.cardinality() + other.cardinality() - common);
  }
}
