package org.stemma.stories.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the pairs worth comparing through indexes, never by looking at all pairs. */
final class Candidates {
  private static final double FARTHEST = -2;

  private Candidates() {}

  /**
   * Pairs that can be on one event by their dates, and that share heavy words or a piece of text.
   */
  static SortedSet<Pair> of(List<Profile> profiles) {
    SortedSet<Pair> pairs = new TreeSet<>();
    byWords(profiles, pairs);
    byText(profiles, pairs);
    return pairs;
  }

  /** Whether their dates allow two articles to be on one event; unknown dates allow everything. */
  static boolean inReach(Profile one, Profile other) {
    return reaches(one.latest(), other.earliest()) && reaches(other.latest(), one.earliest());
  }

  private static boolean reaches(@Nullable LocalDate last, @Nullable LocalDate first) {
    return last == null
        || first == null
        || ChronoUnit.DAYS.between(last, first) <= Thresholds.DAYS_APART;
  }

  /** 1 if both can be of one day, falling by gap in days; -2 to 1; 0 if either is undated. */
  static double nearness(Profile one, Profile other) {
    if (one.earliest() == null
        || one.latest() == null
        || other.earliest() == null
        || other.latest() == null) {
      return 0;
    }
    long gap =
        Math.max(
            ChronoUnit.DAYS.between(one.latest(), other.earliest()),
            ChronoUnit.DAYS.between(other.latest(), one.earliest()));
    double nearness = 1 - Math.max(0, gap) / (double) Thresholds.DAYS_OF_ONE_EVENT;
    return Math.max(FARTHEST, nearness);
  }

  private static void byWords(List<Profile> profiles, SortedSet<Pair> pairs) {
    List<TermVector> signatures =
        profiles.stream().map(p -> p.all().heaviest(Thresholds.SIGNATURE)).toList();
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < signatures.size(); i++) {
      for (String term : signatures.get(i).terms()) {
        index.computeIfAbsent(term, t -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < signatures.size(); i++) {
      BitSet met = new BitSet(signatures.size());
      for (String term : signatures.get(i).terms()) {
        after(i, index.getOrDefault(term, List.of())).forEach(met::set);
      }
      for (int other = met.nextSetBit(0); other >= 0; other = met.nextSetBit(other + 1)) {
        if (inReach(profiles.get(i), profiles.get(other))
            && signatures.get(i).cosine(signatures.get(other)) >= Thresholds.WORTH_COMPARING) {
          pairs.add(new Pair(i, other));
        }
      }
    }
  }

  private static void byText(List<Profile> profiles, SortedSet<Pair> pairs) {
    SortedMap<Long, List<Integer>> index = new TreeMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (long print : profiles.get(i).prints()) {
        index.computeIfAbsent(print, p -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> holders : index.values()) {
      // A piece of text in so many articles is furniture.
      int many = Math.min(holders.size(), Thresholds.HOLDERS);
      for (int a = 0; a < many; a++) {
        for (int b = a + 1; b < many; b++) {
          if (inReach(profiles.get(holders.get(a)), profiles.get(holders.get(b)))) {
            pairs.add(Pair.of(holders.get(a), holders.get(b)));
          }
        }
      }
    }
  }

  private static List<Integer> after(int place, List<Integer> ascending) {
    int low = 0;
    int high = ascending.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending.get(middle) <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return ascending.subList(low, ascending.size());
  }
}
