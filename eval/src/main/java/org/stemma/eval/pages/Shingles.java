package org.stemma.eval.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the multiset of its runs of four words, case counting, and how far two such texts agree
 * (the metric of Zyte's article extraction benchmark, {@code evaluate.py}).
 *
 * @param counts how often each run occurs; a text of one to three words is one run, an empty one
 *     none
 */
record Shingles(Map<String, Integer> counts) {
  private static final int RUN = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static Shingles of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<String, Integer> counts = new TreeMap<>();
    int last = Math.max(words.size() - RUN, 0);
    for (int i = 0; i <= last && !words.isEmpty(); i++) {
      counts.merge(
          String.join(" ", words.subList(i, Math.min(i + RUN, words.size()))), 1, Integer::sum);
    }
    return new Shingles(counts);
  }

  private int common(Shingles other) {
    int common = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      common += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
    }
    return common;
  }

  private int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How one page was read. */
  static Score compare(Shingles gold, Shingles found) {
    int right = gold.common(found);
    return new Score(right, found.size() - right, gold.size() - right);
  }

  /**
   * Runs of one page, as counts or as shares of their sum.
   *
   * @param right found and there
   * @param extra found and not there
   * @param missed there and not found
   */
  record Score(double right, double extra, double missed) {
    boolean counted() {
      return right + extra > 0;
    }

    boolean wanted() {
      return right + missed > 0;
    }

    /** 0 to 1; 1 where both texts are equal. */
    double precision() {
      return share(extra);
    }

    /** 0 to 1; 1 where both texts are equal. */
    double recall() {
      return share(missed);
    }

    private double share(double wrong) {
      if (extra == 0 && missed == 0) {
        return 1;
      }
      return right + wrong == 0 ? 0 : right / (right + wrong);
    }
  }

  /**
   * A set of pages: means over pages, so that long ones weigh no more than short ones.
   *
   * @param f1 the harmonic mean of the two means, not the mean of the pages' own
   */
  record Means(double f1, double precision, double recall, int pages) {
    static Means of(List<Score> scores) {
      double precision =
          scores.stream().filter(Score::counted).mapToDouble(Score::precision).average().orElse(0);
      double recall =
          scores.stream().filter(Score::wanted).mapToDouble(Score::recall).average().orElse(0);
      double sum = precision + recall;
      return new Means(
          sum == 0 ? 0 : 2 * precision * recall / sum, precision, recall, scores.size());
    }
  }
}
