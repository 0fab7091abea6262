package org.stemma.eval.pages;

import java.util.List;

/**
 * Pieces of text that must, and others that must not, be in what was taken from a page
 * (trafilatura's evaluation, {@code eval_common.py}).
 *
 * @param found pieces that must be there and are
 * @param lost pieces that must be there and are not
 * @param strayed pieces that must not be there and are
 * @param out pieces that must not be there and are not
 */
record Segments(int found, int lost, int strayed, int out) {
  static final Segments NONE = new Segments(0, 0, 0, 0);

  /** White space counts as one space on both sides; case counts. */
  static Segments of(String text, List<String> with, List<String> without) {
    String body = Json.oneLine(text);
    int found = (int) with.stream().filter(s -> body.contains(Json.oneLine(s))).count();
    int strayed = (int) without.stream().filter(s -> body.contains(Json.oneLine(s))).count();
    return new Segments(found, with.size() - found, strayed, without.size() - strayed);
  }

  Segments plus(Segments other) {
    return new Segments(
        found + other.found, lost + other.lost, strayed + other.strayed, out + other.out);
  }

  int all() {
    return found + lost + strayed + out;
  }

  double precision() {
    return ratio(found, found + strayed);
  }

  double recall() {
    return ratio(found, found + lost);
  }

  double f1() {
    return ratio(2 * found, 2 * found + lost + strayed);
  }

  double accuracy() {
    return ratio(found + out, all());
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
