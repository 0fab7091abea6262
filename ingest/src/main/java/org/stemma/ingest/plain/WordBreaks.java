package org.stemma.ingest.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.core.tables.Tables;

/**
 * Whether a line break stands inside a word. Two accounts are compared: two words whose space was
 * lost, and one word that was cut. A word's probability follows from its count in the text, else by
 * Zipf's law from its place in a list of English words by frequency.
 */
final class WordBreaks {
  /** How likely a break is to stand inside a word rather than in place of a space. */
  private static final double INSIDE = 0.02;

  private static final double UNKNOWN = 1e-9;

  private final Map<String, Integer> counts = new HashMap<>();
  private final boolean english;
  private int total;

  /**
   * Gathers the words of the lines that are whole.
   *
   * @param english whether the text is English, so that the word list may be asked
   */
  WordBreaks(List<String> lines, boolean english) {
    this.english = english;
    for (String line : lines) {
      List<String> words = Tokens.lower(line);
      // The words at the ends may be halves.
      for (int i = 1; i + 1 < words.size(); i++) {
        counts.merge(words.get(i), 1, Integer::sum);
        total++;
      }
    }
  }

  /**
   * Whether {@code left} and {@code right}, the letters before and after a break with no space on
   * either side, are one word.
   */
  boolean inside(String left, String right) {
    String a = Tokens.lowerCase(left);
    String b = Tokens.lowerCase(right);
    if (known(a + b)) {
      return probability(a + b) * INSIDE > probability(a) * probability(b);
    }
    return english && !known(a) && !known(b);
  }

  boolean known(String word) {
    return counts.containsKey(word) || (english && English.RANKS.containsKey(word));
  }

  private double probability(String word) {
    Integer rank = english ? English.RANKS.get(word) : null;
    double listed = rank == null ? UNKNOWN : 0.1 / (rank + 4);
    double counted = (double) counts.getOrDefault(word, 0) / (total + 1000);
    return StrictMath.max(listed, counted);
  }

  /** Loaded only where a break is found. */
  private static final class English {
    static final Map<String, Integer> RANKS = load();

    private static Map<String, Integer> load() {
      Map<String, Integer> ranks = new HashMap<>();
      for (String line : Tables.lines(WordBreaks.class, "english-words.txt")) {
        Tokens.of(line).forEach(word -> ranks.putIfAbsent(word, ranks.size()));
      }
      return ranks;
    }
  }
}
