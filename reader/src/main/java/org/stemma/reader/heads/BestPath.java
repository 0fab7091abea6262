package org.stemma.reader.heads;

import java.util.Arrays;

/**
 * The sequence of tags with the highest sum of scores in which an inside only follows the beginning
 * or the inside of its own kind (Viterbi 1967). Tags are numbered: outside, then beginning and
 * inside of each kind.
 */
final class BestPath {
  private final int tags;
  private float[] scores = new float[0];
  private int length;

  /**
   * @param tags how many there are
   */
  BestPath(int tags) {
    this.tags = tags;
  }

  void clear() {
    length = 0;
  }

  int length() {
    return length;
  }

  /** Adds a place, with no score yet. */
  void add() {
    if ((length + 1) * tags > scores.length) {
      scores = Arrays.copyOf(scores, Math.max(64 * tags, 2 * scores.length));
    }
    Arrays.fill(scores, length * tags, (length + 1) * tags, 0);
    length++;
  }

  /** Sets what the last place scores for a tag. */
  void score(int tag, float score) {
    scores[(length - 1) * tags + tag] = score;
  }

  /** One tag a place. */
  int[] best() {
    if (length == 0) {
      return new int[0];
    }
    byte[][] back = new byte[length][tags];
    float[] sums = new float[tags];
    for (int tag = 0; tag < tags; tag++) {
      sums[tag] = isInside(tag) ? Float.NEGATIVE_INFINITY : scores[tag];
    }
    for (int place = 1; place < length; place++) {
      int top = highest(sums);
      float[] next = new float[tags];
      for (int tag = 0; tag < tags; tag++) {
        int from = top;
        if (isInside(tag)) {
          from = sums[tag - 1] >= sums[tag] ? tag - 1 : tag;
        }
        back[place][tag] = (byte) from;
        next[tag] = sums[from] + scores[place * tags + tag];
      }
      sums = next;
    }
    int[] path = new int[length];
    path[length - 1] = highest(sums);
    for (int place = length - 1; place > 0; place--) {
      path[place - 1] = back[place][path[place]];
    }
    return path;
  }

  private static boolean isInside(int tag) {
    return tag > 0 && tag % 2 == 0;
  }

  private static int highest(float[] sums) {
    int top = 0;
    for (int tag = 1; tag < sums.length; tag++) {
      if (sums[tag] > sums[top]) {
        top = tag;
      }
    }
    return top;
  }
}
