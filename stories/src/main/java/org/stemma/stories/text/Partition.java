package org.stemma.stories.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Things, and which of them belong together (union-find with path halving; the least thing of a
 * part stands for it, so that the order of joining leaves no trace). Not safe between threads.
 *
 * @param <T> compared by its natural order
 */
public final class Partition<T extends Comparable<T>> {
  private final SortedMap<T, T> parents = new TreeMap<>();

  /** Each thing alone. */
  public Partition(Collection<T> things) {
    things.forEach(t -> parents.put(t, t));
  }

  public boolean has(T thing) {
    return parents.containsKey(thing);
  }

  /**
   * Puts the parts of two things together.
   *
   * @throws IllegalArgumentException if either is none of the things
   */
  public void join(T one, T other) {
    T left = root(one);
    T right = root(other);
    int order = left.compareTo(right);
    if (order < 0) {
      parents.put(right, left);
    } else if (order > 0) {
      parents.put(left, right);
    }
  }

  /** The parts, each in order, by first thing. */
  public List<List<T>> parts() {
    SortedMap<T, List<T>> parts = new TreeMap<>();
    for (T thing : parents.keySet()) {
      parts.computeIfAbsent(root(thing), r -> new ArrayList<>()).add(thing);
    }
    return parts.values().stream().map(List::copyOf).toList();
  }

  private T root(T thing) {
    T at = thing;
    T above = parent(at);
    while (!above.equals(at)) {
      T higher = parent(above);
      parents.put(at, higher);
      at = higher;
      above = parent(at);
    }
    return at;
  }

  private T parent(T thing) {
    T parent = parents.get(thing);
    if (parent == null) {
      throw new IllegalArgumentException("no such thing in the partition: " + thing);
    }
    return parent;
  }
}
