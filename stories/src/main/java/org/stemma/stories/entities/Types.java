package org.stemma.stories.entities;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.core.model.MentionType;

/** The type of each name by vote of all its mentions in the story, unless the lexicon fixes it. */
final class Types {
  private final Map<String, EnumMap<MentionType, Integer>> votes = new HashMap<>();

  private Types() {}

  static Types of(Collection<Name> names) {
    Types types = new Types();
    for (Name name : names) {
      types
          .votes
          .computeIfAbsent(name.key(), k -> new EnumMap<>(MentionType.class))
          .merge(name.type(), 1, Integer::sum);
    }
    return types;
  }

  MentionType type(Name name) {
    MentionType voted = most(votes.getOrDefault(name.key(), new EnumMap<>(MentionType.class)));
    MentionType fixed = Identity.type(Identity.of(name.words(), voted));
    return fixed == null ? voted : fixed;
  }

  /** The type of most of {@code names}, which must not be empty. */
  MentionType type(List<Name> names) {
    EnumMap<MentionType, Integer> all = new EnumMap<>(MentionType.class);
    names.forEach(name -> all.merge(type(name), 1, Integer::sum));
    return most(all);
  }

  // Of equally many the one that stands first in the enum.
  private static MentionType most(EnumMap<MentionType, Integer> counts) {
    MentionType most = MentionType.OTHER;
    int best = 0;
    for (Map.Entry<MentionType, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > best) {
        best = entry.getValue();
        most = entry.getKey();
      }
    }
    return most;
  }
}
