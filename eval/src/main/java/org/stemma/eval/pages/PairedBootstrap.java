package org.stemma.eval.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.stemma.eval.pages.Shingles.Means;
import org.stemma.eval.pages.Shingles.Score;

/**
 * How sure it is that one reader of the same pages is better than another: pages are drawn again
 * and again with replacement, both readers scored on each draw (Efron and Tibshirani, "An
 * Introduction to the Bootstrap", 1993). The draws are the same at every run.
 */
final class PairedBootstrap {
  private static final int DRAWS = 2_000;

  /** A twentieth of the draws lies outside of the interval, half of them below. */
  private static final double BELOW = 0.025;

  private static final long SEED = 20_241_113;

  private PairedBootstrap() {}

  /**
   * The lower bound of the difference of both F1, at 95 per cent.
   *
   * @param ours by page
   * @param theirs in the same order
   */
  static double lowerBound(List<Score> ours, List<Score> theirs) {
    if (ours.size() != theirs.size() || ours.isEmpty()) {
      return 0;
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] differences = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      List<Score> mine = new ArrayList<>(ours.size());
      List<Score> others = new ArrayList<>(ours.size());
      for (int i = 0; i < ours.size(); i++) {
        int page = random.nextInt(ours.size());
        mine.add(ours.get(page));
        others.add(theirs.get(page));
      }
      differences[draw] = Means.of(mine).f1() - Means.of(others).f1();
    }
    Arrays.sort(differences);
    return differences[(int) (BELOW * DRAWS)];
  }
}
