package org.stemma.ingest.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/**
 * In which language a line is written, as far as its commonest words tell: enough to see that a
 * button is not in the language of the article. The reader decides the article's language itself.
 */
final class Tongue {
  private static final Map<String, List<String>> LANGUAGES = load();

  private Tongue() {}

  /** How many words of a line are among the commonest of each language; no zeros. */
  static Map<String, Integer> counts(String line) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : Tokens.lower(line)) {
      for (String language : LANGUAGES.getOrDefault(word, List.of())) {
        counts.merge(language, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The language that most words of the lines speak for; null if hardly any does. */
  static @Nullable String of(List<String> lines) {
    Map<String, Integer> sums = new TreeMap<>();
    int words = 0;
    for (String line : lines) {
      words += Tokens.count(line);
      counts(line).forEach((language, count) -> sums.merge(language, count, Integer::sum));
    }
    String best = best(sums);
    return best != null && sums.getOrDefault(best, 0) * 8 >= words ? best : null;
  }

  /** Whether a line is in another language than {@code body}, and hardly in that one. */
  static boolean isForeign(String line, String body) {
    Map<String, Integer> counts = counts(line);
    String best = best(counts);
    int own = counts.getOrDefault(body, 0);
    return best != null && !best.equals(body) && counts.getOrDefault(best, 0) >= 2 + 2 * own;
  }

  /** The share of a line's words that are among the commonest of {@code language}, 0 to 1. */
  static double share(String line, String language) {
    int words = Tokens.count(line);
    return words == 0 ? 0 : (double) counts(line).getOrDefault(language, 0) / words;
  }

  /** Whether a word in lower case is among the commonest of any language. */
  static boolean isKnown(String word) {
    return LANGUAGES.containsKey(word);
  }

  private static @Nullable String best(Map<String, Integer> counts) {
    String best = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (best == null || entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> languages = new HashMap<>();
    for (List<String> row : Tables.rows(Tongue.class, "function-words.tsv")) {
      Set<String> words = new TreeSet<>(Tokens.lower(row.get(1)));
      for (String word : words) {
        languages.computeIfAbsent(word, w -> new ArrayList<>()).add(row.getFirst());
      }
    }
    return languages;
  }
}
