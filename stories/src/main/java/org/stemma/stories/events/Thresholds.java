package org.stemma.stories.events;

/**
 * Every number that decides which articles are on one event, chosen on the development splits of
 * ecbplus and allsides-triples (never on their test splits); see {@code docs/decisions}.
 */
final class Thresholds {
  private Thresholds() {}

  /** Articles of known date that lie further apart than this many days are on different events. */
  static final int DAYS_APART = 10;

  /** At a gap of so many days, time speaks neither for one event nor for two. */
  static final int DAYS_OF_ONE_EVENT = 3;

  /** Two articles are worth comparing if their signatures are at least so much alike (cosine). */
  static final double WORTH_COMPARING = 0.05;

  /** So many of an article's heaviest words stand in the index. */
  static final int SIGNATURE = 60;

  /** A piece of text that more articles than this hold brings no further pairs together. */
  static final int HOLDERS = 50;

  /** A pair of articles below this score holds no group together. */
  static final double LINK = 0.15;

  /** Groups whose members score at least so much on average are one story. */
  static final double SAME_EVENT = 0.5;

  /** Larger components than this are cut at their weakest links before they are clustered. */
  static final int LARGEST_COMPONENT = 1500;

  /** A word of the title counts like so many in the text. */
  static final double TITLE = 2;

  /** The opening of a text, in words: news says there what happened. */
  static final int LEAD = 50;

  /** A word of the opening counts like so many further down. */
  static final double IN_LEAD = 2;

  /** From here on, in words, a text is background more than event. */
  static final int BODY = 300;

  /** A word of the background counts so much. */
  static final double IN_BACKGROUND = 0.5;

  /** So many sentences open an article. */
  static final int OPENING = 3;

  /** An opening is looked for in so many first sentences of the other article. */
  static final int LOOKED_THROUGH = 20;

  /** So many of the heaviest names of an article are those that it is about. */
  static final int MAIN_NAMES = 6;
}
