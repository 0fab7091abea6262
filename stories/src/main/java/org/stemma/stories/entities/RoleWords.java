package org.stemma.stories.entities;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.core.tables.Tables;

/** The small words of {@code role-words.tsv}. */
final class RoleWords {
  enum Kind {
    MODIFIER,
    SMALL_MODIFIER,
    DETERMINER,
    LINK,
    BEFORE_PLACE
  }

  private static final String TABLE = "role-words.tsv";
  private static final Map<Kind, Set<String>> WORDS = read();

  private RoleWords() {}

  static boolean is(String word, Kind kind) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  private static Map<Kind, Set<String>> read() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (List<String> row : Tables.rows(RoleWords.class, TABLE, 3)) {
      words.computeIfAbsent(Kind.valueOf(row.get(1)), k -> new HashSet<>()).add(row.get(0));
    }
    return words;
  }
}
