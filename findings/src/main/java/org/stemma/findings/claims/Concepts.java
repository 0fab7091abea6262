package org.stemma.findings.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/** Words that say the same, for the question whether two accounts put one proposition. */
final class Concepts {
  private static final String ACT = "a:";
  private static final String THING = "t:";

  private static final Map<String, Set<String>> BY_STEM = new HashMap<>();
  private static final Map<String, Set<String>> BY_WORD = new HashMap<>();
  private static final Map<String, String> CONVERSE = new HashMap<>();
  private static final Set<String> NOUNS = new TreeSet<>();
  private static final Set<String> NOUN_WORDS = new TreeSet<>();

  static {
    for (List<String> cells : Tables.rows(Concepts.class, "concepts.tsv", 6)) {
      String concept = (cells.get(1).equals("ACT") ? ACT : THING) + cells.get(0);
      if (!cells.get(2).isEmpty()) {
        CONVERSE.put(concept, ACT + cells.get(2));
      }
      for (String entry : Tables.words(cells.get(3))) {
        boolean noun = entry.endsWith("/n");
        String word = noun ? entry.substring(0, entry.length() - 2) : entry;
        boolean exact = word.startsWith("=");
        String bare = exact ? word.substring(1) : word;
        (exact ? BY_WORD : BY_STEM)
            .computeIfAbsent(exact ? bare : Stems.of(bare), k -> new TreeSet<>())
            .add(concept);
        if (noun) {
          NOUNS.add(Stems.of(bare));
          NOUN_WORDS.add(bare);
        }
      }
    }
  }

  private Concepts() {}

  /** Acts ("a:…") and things ("t:…") that a word may mean, sorted; empty if none. */
  static Set<String> of(Term term) {
    Set<String> byStem = BY_STEM.getOrDefault(term.stem(), Set.of());
    Set<String> byWord = BY_WORD.getOrDefault(term.word(), Set.of());
    if (byWord.isEmpty()) {
      return byStem;
    }
    Set<String> both = new TreeSet<>(byStem);
    both.addAll(byWord);
    return both;
  }

  static boolean isAct(String concept) {
    return concept.startsWith(ACT);
  }

  /** The act seen from its other side: who receives, somebody gives to; null if there is none. */
  static @Nullable String converse(String concept) {
    return CONVERSE.get(concept);
  }

  /** Whether a word is a noun of an act: the doer may stand before it as an adjective. */
  static boolean isNoun(Term term) {
    boolean verbal = term.word().endsWith("ing") || term.word().endsWith("ed");
    return verbal ? NOUN_WORDS.contains(term.word()) : NOUNS.contains(term.stem());
  }
}
