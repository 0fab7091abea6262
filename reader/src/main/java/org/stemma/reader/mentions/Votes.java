package org.stemma.reader.mentions;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.MentionType;

/** What speaks for each type of one name, summed over its places in the article. */
final class Votes {
  private final Map<MentionType, Integer> votes = new EnumMap<>(MentionType.class);

  void add(MentionType type, int strength) {
    votes.merge(type, strength, Integer::sum);
  }

  int of(MentionType type) {
    return votes.getOrDefault(type, 0);
  }

  /** The type with most votes, the first of equals; null without any vote. */
  @Nullable MentionType best() {
    MentionType best = null;
    int most = 0;
    for (Map.Entry<MentionType, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best;
  }
}
