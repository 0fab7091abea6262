package org.stemma.stories.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.core.model.Span;
import org.stemma.stories.text.Fingerprints;

/**
 * Runs of words that two texts share: seeds of five words, extended as far as both go on alike, and
 * joined over small gaps (local alignment by seed and extension, as in text-reuse work since Smith,
 * Cordell and Dillon 2013).
 */
final class Runs {
  private final Copyable left;
  private final Copyable right;

  Runs(Copyable left, Copyable right) {
    this.left = left;
    this.right = right;
  }

  /** Those that are passages, by place in the left text. */
  List<Stretch> passages() {
    List<Stretch> passages = new ArrayList<>();
    for (Chain chain : chains(runs())) {
      if (chain.longest >= Limits.RUN || chain.telling >= Limits.BROKEN_RUN) {
        passages.add(
            new Stretch(
                new Span(chain.left, chain.leftEnd),
                new Span(chain.right, chain.rightEnd),
                chain.telling));
      }
    }
    return passages;
  }

  private record Run(int left, int right, int length, int telling) {}

  private static final class Chain {
    final int left;
    final int right;
    int leftEnd;
    int rightEnd;
    int telling;
    int longest;

    Chain(Run run) {
      left = run.left();
      right = run.right();
      add(run);
    }

    void add(Run run) {
      leftEnd = run.left() + run.length();
      rightEnd = run.right() + run.length();
      telling += run.telling();
      longest = Math.max(longest, run.telling());
    }

    boolean takes(Run run) {
      int gap = run.left() - leftEnd;
      int across = run.right() - rightEnd;
      return gap >= 0 && gap <= Limits.GAP && across >= 0 && across <= Limits.GAP;
    }
  }

  // Real texts stay far below the limit; one that repeats itself for ever would not.
  private List<Run> runs() {
    Map<Long, List<Integer>> index = index(right);
    List<Run> runs = new ArrayList<>();
    long work = (long) Limits.WORK * (left.size() + right.size());
    for (int i = 0; i < left.shingles() && work > 0; i++) {
      for (int j : index.getOrDefault(left.shingle(i), List.of())) {
        boolean begins = i == 0 || j == 0 || !same(i - 1, j - 1);
        int length = begins ? length(i, j) : 0;
        if (length >= Fingerprints.SHINGLE) {
          runs.add(new Run(i, j, length, telling(i, j, length)));
        }
        work -= length + 1;
      }
    }
    return runs;
  }

  /** Where each run of five words stands, rarely more than once. */
  static Map<Long, List<Integer>> index(Copyable text) {
    Map<Long, List<Integer>> index = new HashMap<>();
    for (int j = 0; j < text.shingles(); j++) {
      List<Integer> places = index.computeIfAbsent(text.shingle(j), h -> new ArrayList<>(1));
      if (places.size() < Limits.REPEATS) {
        places.add(j);
      }
    }
    return index;
  }

  private int length(int i, int j) {
    int length = 0;
    while (i + length < left.size() && j + length < right.size() && same(i + length, j + length)) {
      length++;
    }
    return length;
  }

  private boolean same(int i, int j) {
    return left.form(i).equals(right.form(j));
  }

  private int telling(int i, int j, int length) {
    int telling = 0;
    for (int k = 0; k < length; k++) {
      if (left.tells(i + k) && right.tells(j + k)) {
        telling++;
      }
    }
    return telling;
  }

  // Runs come by their left place, so only chains that ended a few words ago can go on.
  private static List<Chain> chains(List<Run> runs) {
    List<Chain> chains = new ArrayList<>();
    Deque<Chain> open = new ArrayDeque<>();
    for (Run run : runs) {
      open.removeIf(c -> c.leftEnd + Limits.GAP < run.left());
      Chain chain = open.stream().filter(c -> c.takes(run)).findFirst().orElse(null);
      if (chain == null) {
        chain = new Chain(run);
        chains.add(chain);
        open.addLast(chain);
      } else {
        chain.add(run);
      }
    }
    return chains;
  }
}
