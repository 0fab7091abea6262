package org.stemma.eval.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How far what was found agrees with what is to be found. Where whole things are compared, one that
 * is off by a token counts as wrong and as missed.
 *
 * @param right how many were found and are there, at least 0
 * @param found how many were found
 * @param gold how many are there
 */
public record SpanScore(int right, int found, int gold) {
  public static final SpanScore NONE = new SpanScore(0, 0, 0);

  /** Compares two collections; what is twice in one counts once. */
  public static <T> SpanScore of(Collection<T> found, Collection<T> gold) {
    Set<T> right = new HashSet<>(found);
    int all = right.size();
    Set<T> wanted = new HashSet<>(gold);
    right.retainAll(wanted);
    return new SpanScore(right.size(), all, wanted.size());
  }

  /** Both together, each thing weighing the same. */
  public SpanScore plus(SpanScore other) {
    return new SpanScore(right + other.right, found + other.found, gold + other.gold);
  }

  /** The share of what was found that is there, 0 to 1; 0 if nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** The share of what is there that was found, 0 to 1; 0 if nothing is there. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of both, 0 to 1. */
  public double f1() {
    return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
  }
}
