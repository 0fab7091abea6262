package org.stemma.core.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.core.tables.Tables;

/** What small words in names are worth, and words that are written in two ways; all folded. */
final class NameParts {
  /** See {@code name-parts.tsv}. */
  enum Part {
    PARTICLE,
    FAMILY_FIRST,
    GENERATION,
    LEGAL_FORM,
    CONNECTIVE,
    DIRECTION
  }

  private static final Map<Part, Set<String>> WORDS = new EnumMap<>(Part.class);
  private static final Map<String, String> USUAL = new HashMap<>();

  static {
    for (Part part : Part.values()) {
      WORDS.put(part, new HashSet<>());
    }
    for (List<String> cells : Tables.rows(NameParts.class, "name-parts.tsv", 2)) {
      of(Part.valueOf(cells.get(1))).add(cells.get(0));
    }
    for (List<String> cells : Tables.rows(NameParts.class, "word-spellings.tsv", 1)) {
      List<String> spellings = Tables.words(cells.get(0));
      spellings.forEach(spelling -> USUAL.put(spelling, spellings.getFirst()));
    }
  }

  private NameParts() {}

  private static Set<String> of(Part part) {
    Set<String> words = WORDS.get(part);
    if (words == null) {
      throw new IllegalStateException("Bug: no words of kind " + part);
    }
    return words;
  }

  static boolean is(String word, Part part) {
    return of(part).contains(word);
  }

  /** The spelling of {@code word} under which it is compared. */
  static String usual(String word) {
    return USUAL.getOrDefault(word, word);
  }
}
