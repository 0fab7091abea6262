package org.stemma.reader.heads;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words of an article are taken for, over all places where they stand in it.
 *
 * <p>A name that one sentence leaves open ("Georgia won") another one settles ("the Georgia
 * coach"). Writers use a name in one sense within an article, so each place hears what the model
 * says at the others: context aggregation (Ratinov and Roth 2009, "Design challenges and
 * misconceptions in named entity recognition"), here on the model's scores rather than on its
 * decisions.
 */
final class Usage {
  /**
   * How much the other places weigh against the place itself, between 0 (nothing) and 1 (as much as
   * it). On conllpp, worldwide-newswire and uner-en-ewt dev, F1 with 0: 93.5, 83.8, 76.6; 0.6:
   * 94.0, 84.5, 77.3; 0.8: 94.0, 84.3, 77.7; 1.3: 93.1, 83.7, 77.0.
   */
  private static final float WEIGHT = 0.7f;

  /** No place is surer than this that a word is not of a kind; a logarithm. */
  private static final float SUREST = -4.5f;

  private static final int KINDS = 1 + NameTags.TYPES.size();

  private final Map<String, Sum> sums = new HashMap<>();

  private static final class Sum {
    final float[] kinds = new float[KINDS];
    int places;
  }

  private Usage() {}

  /** Of the words of some stretches. */
  static Usage of(Collection<Stretch> stretches) {
    Usage usage = new Usage();
    for (Stretch stretch : stretches) {
      for (int i = 0; i < stretch.size(); i++) {
        String word = stretch.word(i);
        if (word != null) {
          Sum sum = usage.sums.computeIfAbsent(word, key -> new Sum());
          add(sum.kinds, kinds(stretch, i), 1);
          sum.places++;
        }
      }
    }
    return usage;
  }

  /**
   * What is added to the scores of a place's tags for what the other places of its word say, by
   * tag; null if there are none.
   */
  float @Nullable [] elsewhere(Stretch stretch, int place) {
    String word = stretch.word(place);
    Sum sum = word == null ? null : sums.get(word);
    if (sum == null || sum.places < 2) {
      return null;
    }
    float[] others = sum.kinds.clone();
    add(others, kinds(stretch, place), -1);
    float share = WEIGHT / (sum.places - 1);
    float[] added = new float[NameTags.COUNT];
    added[NameTags.OUTSIDE] = share * others[0];
    for (int type = 0; type < NameTags.TYPES.size(); type++) {
      added[NameTags.beginning(type)] = share * others[1 + type];
      added[NameTags.inside(type)] = share * others[1 + type];
    }
    return added;
  }

  /**
   * Logarithms of how probable it is that a word stands outside of names, or in one of each type,
   * wherever in the name.
   */
  private static float[] kinds(Stretch stretch, int place) {
    float[] found = new float[KINDS];
    found[0] = Math.max(SUREST, stretch.score(place, NameTags.OUTSIDE));
    for (int type = 0; type < NameTags.TYPES.size(); type++) {
      double either =
          StrictMath.exp(stretch.score(place, NameTags.beginning(type)))
              + StrictMath.exp(stretch.score(place, NameTags.inside(type)));
      found[1 + type] = Math.max(SUREST, (float) StrictMath.log(either));
    }
    return found;
  }

  private static void add(float[] sum, float[] values, int times) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += times * values[i];
    }
  }
}
