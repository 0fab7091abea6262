package org.stemma.findings.claims;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.Wording;

/**
 * How much it says that two clauses share a unit: little for what stands in every other sentence of
 * the story, much for what is rare (inverse document frequency, Spärck Jones 1972, over sentences).
 */
final class Weights {
  /** A party that only the sentence around a clause names counts half. */
  private static final double AROUND = 0.5;

  private final Map<String, Integer> sentencesWith = new HashMap<>();
  private final Map<String, Double> known = new HashMap<>();
  private final IdentityHashMap<Frame, Weighed> weighed = new IdentityHashMap<>();
  private int sentences;

  private Weights() {}

  /** Of the sentences of a story. */
  static Weights of(Story story, Frames frames) {
    Weights weights = new Weights();
    for (Witness witness : story.witnesses()) {
      for (Span sentence : witness.annotation().sentences()) {
        weights.sentences++;
        frames
            .of(witness, sentence, sentence)
            .all()
            .forEach(unit -> weights.sentencesWith.merge(unit, 1, Integer::sum));
      }
    }
    return weights;
  }

  /** Natural logarithm of 1 + sentences / sentences with the unit; at least 0.5. */
  double of(String unit) {
    return known.computeIfAbsent(unit, this::rarity);
  }

  private double rarity(String unit) {
    double with = Math.max(1, sentencesWith.getOrDefault(unit, 1));
    return Math.max(0.5, StrictMath.log(1 + sentences / with));
  }

  /** Of the units and parties of a frame together. */
  double of(Frame frame) {
    return weighed(frame).total();
  }

  /** Units and parties of a frame. */
  int size(Frame frame) {
    return weighed(frame).keys().size();
  }

  private Weighed weighed(Frame frame) {
    return weighed.computeIfAbsent(frame, f -> Weighed.of(f, this::of));
  }

  /**
   * Share of the lighter frame's weight that the heavier one has, 0 to 1, three decimals. Parties
   * named beside one of the clauses count half.
   */
  double containment(Frame left, Frame right) {
    boolean inOrder = of(left) <= of(right);
    Frame lighter = inOrder ? left : right;
    Frame heavier = inOrder ? right : left;
    double total = of(lighter);
    return total == 0 ? 0 : Wording.rounded(Math.min(1, shared(lighter, heavier) / total));
  }

  /** Share of the weight of {@code small} that {@code large} has, 0 to 1, three decimals. */
  double held(Frame small, Frame large) {
    double total = of(small);
    return total == 0 ? 0 : Wording.rounded(Math.min(1, shared(small, large) / total));
  }

  /** Shared weight in the weight of both, 0 to 1, three decimals. */
  double likeness(Frame left, Frame right) {
    double total = weighed(left).totalWith(weighed(right));
    return total == 0 ? 0 : Wording.rounded(Math.min(total, shared(left, right)) / total);
  }

  /**
   * What two frames share, in weights of a unit that stands in one sentence of the story alone: two
   * units that stand in every other sentence are little. Three decimals.
   */
  double sharedRarity(Frame left, Frame right) {
    double shared = Math.max(shared(left, right), shared(right, left));
    return sentences == 0 ? 0 : Wording.rounded(shared / StrictMath.log(1 + sentences));
  }

  private double shared(Frame from, Frame in) {
    double shared = 0;
    Weighed mine = weighed(from);
    for (int i = 0; i < mine.keys().size(); i++) {
      String unit = mine.keys().get(i);
      if (in.has(unit)) {
        shared += mine.weight(i);
      } else if (in.around().contains(unit)) {
        shared += AROUND * mine.weight(i);
      }
    }
    for (String party : in.parties()) {
      if (!from.parties().contains(party) && from.around().contains(party)) {
        shared += AROUND * of(party) * AROUND;
      }
    }
    return shared;
  }
}
