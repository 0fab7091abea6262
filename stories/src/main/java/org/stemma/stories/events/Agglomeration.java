package org.stemma.stories.events;

import java.util.ArrayList;
import java.util.List;

/**
 * Average-link clustering (UPGMA; Sokal and Michener 1958): the two groups whose members are most
 * alike on average are joined, until none are alike enough. Single links would chain one event to
 * its look-alike through one article that mentions both.
 */
final class Agglomeration {
  private final double[][] alike;
  private final int[] sizes;
  private final List<List<Integer>> groups = new ArrayList<>();

  private Agglomeration(double[][] alike) {
    this.alike = alike;
    this.sizes = new int[alike.length];
    for (int i = 0; i < alike.length; i++) {
      sizes[i] = 1;
      groups.add(new ArrayList<>(List.of(i)));
    }
  }

  /**
   * Groups of indexes, each in ascending order, by first index.
   *
   * @param alike symmetric, 0 to 1, 0 where nothing is known; is used up
   * @param enough groups at least so much alike on average are joined; of equals those of the
   *     lowest indexes first
   */
  static List<List<Integer>> group(double[][] alike, double enough) {
    Agglomeration run = new Agglomeration(alike);
    run.join(enough);
    return run.groups.stream()
        .filter(g -> !g.isEmpty())
        .map(g -> g.stream().sorted().toList())
        .toList();
  }

  private void join(double enough) {
    int n = alike.length;
    int[] nearest = new int[n];
    for (int i = 0; i < n; i++) {
      nearest[i] = nearest(i);
    }
    while (true) {
      int best = -1;
      for (int i = 0; i < n; i++) {
        if (sizes[i] > 0
            && nearest[i] >= 0
            && (best < 0 || at(i, nearest[i]) > at(best, nearest[best]))) {
          best = i;
        }
      }
      if (best < 0 || at(best, nearest[best]) < enough) {
        return;
      }
      merge(best, nearest[best]);
      for (int i = 0; i < n; i++) {
        if (sizes[i] > 0) {
          refresh(i, best, nearest);
        }
      }
    }
  }

  // The higher of two merged indexes has gone; whoever leaned on either looks again.
  private void refresh(int i, int merged, int[] nearest) {
    int old = nearest[i];
    if (i == merged || old < 0 || old == merged || sizes[old] == 0) {
      nearest[i] = nearest(i);
    } else if (merged > i && at(i, merged) > at(i, old)) {
      nearest[i] = merged;
    }
  }

  // Only partners of a higher index, so that each pair is looked at once.
  private int nearest(int i) {
    int best = -1;
    for (int j = i + 1; j < alike.length; j++) {
      if (sizes[j] > 0 && (best < 0 || at(i, j) > at(i, best))) {
        best = j;
      }
    }
    return best;
  }

  private void merge(int low, int high) {
    double all = sizes[low] + sizes[high];
    for (int k = 0; k < alike.length; k++) {
      if (k != low && k != high && sizes[k] > 0) {
        double mean = (sizes[low] * alike[low][k] + sizes[high] * alike[high][k]) / all;
        alike[low][k] = mean;
        alike[k][low] = mean;
      }
    }
    sizes[low] += sizes[high];
    sizes[high] = 0;
    groups.get(low).addAll(groups.get(high));
    groups.get(high).clear();
  }

  private double at(int i, int j) {
    return StrictMath.round(alike[i][j] * 1000) / 1000.0;
  }
}
