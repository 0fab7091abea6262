package org.stemma.pages.site.drawing;

import java.util.List;

/** Moves points on a line apart. */
final class Spread {
  private Spread() {}

  /**
   * Points in the same order, each at least {@code apart} from the next, between {@code low} and
   * {@code high} if they fit, near where they were.
   *
   * @param wanted in rising order
   */
  static double[] apart(List<Double> wanted, double apart, double low, double high) {
    int count = wanted.size();
    double room = count < 2 ? apart : Math.min(apart, (high - low) / (count - 1));
    double[] places = new double[count];
    for (int i = 0; i < count; i++) {
      places[i] = Math.max(wanted.get(i), i == 0 ? low : places[i - 1] + room);
    }
    for (int i = count - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], i == count - 1 ? high : places[i + 1] - room);
    }
    return places;
  }
}
