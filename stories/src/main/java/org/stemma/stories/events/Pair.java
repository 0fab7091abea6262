package org.stemma.stories.events;

/**
 * Two articles, by their places in canonical order.
 *
 * @param first lower than {@code second}
 */
record Pair(int first, int second) implements Comparable<Pair> {
  Pair {
    if (first < 0 || second <= first) {
      throw new IllegalArgumentException(
          "Bug: pair " + first + ", " + second + " must satisfy 0 <= first < second");
    }
  }

  static Pair of(int one, int other) {
    return new Pair(Math.min(one, other), Math.max(one, other));
  }

  @Override
  public int compareTo(Pair other) {
    int order = Integer.compare(first, other.first);
    return order != 0 ? order : Integer.compare(second, other.second);
  }
}
