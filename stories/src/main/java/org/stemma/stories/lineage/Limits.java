package org.stemma.stories.lineage;

/**
 * Every number that decides what is a passage and what a copy.
 *
 * <p>Of 3,024 pairs of articles by unrelated outlets, 86 share a run of five words, 4 of eight and
 * none of ten.
 */
final class Limits {
  private Limits() {}

  /** A run of so many words outside quotations, names and titles is a passage. */
  static final int RUN = 10;

  /** With fewer such words, seen from either text, a passage is none. */
  static final int PASSAGE = 8;

  /**
   * With fewer such words in all their passages, two texts are not called dependent: articles on
   * one event name its matter in the same dozen words. Chosen by eye on 32 articles on one court
   * case.
   */
  static final int PAIR = 16;

  /** So many such words are one in runs that a few other words interrupt. */
  static final int BROKEN_RUN = 14;

  /** So many other words may stand between two runs, on each side. */
  static final int GAP = 3;

  /** Of a sentence's word 5-grams, by weight: from this share on it is a passage. */
  static final double OF_SENTENCE = 0.5;

  /** A sentence with fewer words outside quotations, names and titles is too short to tell. */
  static final int SENTENCE = 10;

  /** Its words may lie scattered over so many times its length in the other text. */
  static final int SCATTER = 2;

  /** A run of words that stands more often than this in one text is looked up no further. */
  static final int REPEATS = 16;

  /** Comparing two texts ends after so many steps for each of their words. */
  static final int WORK = 50;

  /** From this share of a text's words on, most of it stands in another. */
  static final double MOST = 0.5;

  /** A copy keeps at least so much of its forebear; what keeps less was cut from it: an excerpt. */
  static final double KEPT = 2 / 3.0;

  /** A fingerprint that more texts of a story hold than this brings no further pairs together. */
  static final int HOLDERS = 200;
}
