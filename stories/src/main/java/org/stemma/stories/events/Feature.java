package org.stemma.stories.events;

import java.util.function.ToDoubleBiFunction;

/**
 * One way in which two articles can be alike, and what it adds to the log odds of their being on
 * one event: a logistic regression fitted on development pairs, look-alikes counted twice. Two
 * columns of weights, because without sentence vectors the words have to say more.
 */
enum Feature {
  /** All words, names included, weighted by rarity: cosine. */
  WORDS(6.69, 13.57, (a, b) -> a.all().cosine(b.all())),
  /** Of the names that one article is about, the share that the other has: the lesser share. */
  MAIN_NAMES_BOTH(
      0.9, 1.34, (a, b) -> Math.min(a.main().sharedWith(b.all()), b.main().sharedWith(a.all()))),
  /** The greater share. */
  MAIN_NAMES_ONE(
      2.58, 2.52, (a, b) -> Math.max(a.main().sharedWith(b.all()), b.main().sharedWith(a.all()))),
  /** Numbers written in digits (tolls, magnitudes, sums, years): cosine. */
  NUMBERS(2.33, 3.05, (a, b) -> a.numbers().cosine(b.numbers())),
  /** 1 if one of the two has no names to compare, else 0. */
  NAMELESS(2.69, 2.12, (a, b) -> a.names().isEmpty() || b.names().isEmpty() ? 1 : 0),
  /**
   * 1 for articles that can be of one day, 0 at a gap of some days, negative beyond, when what
   * looks like the event is more often its sequel; 0 if either is undated. Weighed on dated
   * roundups, since the other development sets print no dates.
   */
  NEAR_IN_TIME(2.0, 2.0, Candidates::nearness),
  /**
   * How well each opening is found again in the other article, by meaning; the lesser of the two.
   */
  OPENING(7.19, 0, (a, b) -> Math.min(a.openingIn(b), b.openingIn(a)));

  /** Log odds of two articles that are alike in nothing, with vectors and without. */
  static final double UNLIKE = -8.4;

  static final double UNLIKE_WITHOUT_VECTORS = -7.53;

  private final double weight;
  private final double withoutVectors;

  // The functions hold no state; the checker cannot see that.
  @SuppressWarnings("ImmutableEnumChecker")
  private final ToDoubleBiFunction<Profile, Profile> measure;

  Feature(double weight, double withoutVectors, ToDoubleBiFunction<Profile, Profile> measure) {
    this.weight = weight;
    this.withoutVectors = withoutVectors;
    this.measure = measure;
  }

  double weight(boolean vectors) {
    return vectors ? weight : withoutVectors;
  }

  /** 0 to 1 (nearness in time: -2 to 1), the same both ways. */
  double of(Profile one, Profile other) {
    return measure.applyAsDouble(one, other);
  }
}
