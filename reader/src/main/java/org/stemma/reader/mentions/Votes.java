package org.stemma.reader.mentions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.core.model.MentionType;

/** Gives a name the type that most of its places in the article have, the first one if equal. */
final class Votes {
  private Votes() {}

  static List<Candidate> settled(List<Candidate> candidates) {
    Map<String, Map<MentionType, Integer>> votes = new TreeMap<>();
    for (Candidate candidate : candidates) {
      votes
          .computeIfAbsent(candidate.name(), name -> new EnumMap<>(MentionType.class))
          .merge(candidate.type(), 1, Integer::sum);
    }
    List<Candidate> settled = new ArrayList<>(candidates.size());
    Map<String, MentionType> winners = new TreeMap<>();
    for (Candidate candidate : candidates) {
      Map<MentionType, Integer> own = votes.getOrDefault(candidate.name(), Map.of());
      MentionType winner =
          winners.computeIfAbsent(candidate.name(), name -> most(own, candidate.type()));
      settled.add(candidate.of(winner));
    }
    return settled;
  }

  private static MentionType most(Map<MentionType, Integer> votes, MentionType first) {
    MentionType best = first;
    for (Map.Entry<MentionType, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > votes.getOrDefault(best, 0)) {
        best = vote.getKey();
      }
    }
    return best;
  }
}
