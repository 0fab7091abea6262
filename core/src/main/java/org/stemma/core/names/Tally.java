package org.stemma.core.names;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.stemma.core.names.Spelling.Closeness;

/**
 * How many words of the shorter name found what.
 *
 * @param full words that are no initials
 * @param exact of them, those that are equal or of one spelling
 * @param extra words of the longer name without a partner
 */
record Tally(
    int full,
    int exact,
    int near,
    int nicknames,
    int initials,
    int doubtful,
    int unmatched,
    int extra,
    boolean inOrder,
    boolean rotated,
    boolean startsMatch,
    boolean endsMatch,
    boolean extraInitial) {
  static Tally of(int[] partner, Closeness[] closeness, List<String> words) {
    int longer = words.size();
    int exact = 0;
    int near = 0;
    int nicknames = 0;
    int initials = 0;
    int doubtful = 0;
    int unmatched = 0;
    boolean inOrder = true;
    int last = -1;
    for (int i = 0; i < partner.length; i++) {
      switch (closeness[i]) {
        case EQUAL, SPELLED -> exact++;
        case NEAR -> near++;
        case NICKNAME -> nicknames++;
        case INITIAL -> initials++;
        case DOUBTFUL -> doubtful++;
        case NONE -> unmatched++;
      }
      if (partner[i] >= 0) {
        inOrder &= partner[i] > last;
        last = partner[i];
      }
    }
    return new Tally(
        exact + near + nicknames,
        exact,
        near,
        nicknames,
        initials,
        doubtful,
        unmatched,
        longer - (partner.length - unmatched),
        inOrder,
        isRotation(partner),
        partner[0] == 0,
        partner[0] == 0 && partner[partner.length - 1] == longer - 1,
        lacksInitial(partner, words));
  }

  // The family name moved from one end to the other, all else in order.
  private static boolean isRotation(int[] partner) {
    int last = partner.length - 1;
    boolean front = true;
    boolean back = true;
    for (int i = 0; i <= last; i++) {
      front &= partner[i] == (i + 1) % partner.length;
      back &= partner[i] == (i + last) % partner.length;
    }
    return front || back;
  }

  private static boolean lacksInitial(int[] partner, List<String> longer) {
    return IntStream.range(0, longer.size())
        .filter(j -> longer.get(j).length() == 1)
        .anyMatch(j -> Arrays.stream(partner).noneMatch(p -> p == j));
  }
}
