package org.stemma.reader.language;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.core.tables.Tables;

/**
 * Tells languages of the Latin script by their most frequent words, as Ingle (1980) and
 * Grefenstette (1995, "Comparing two language identification schemes") do: short words of grammar
 * make up a third to a half of any running text, and few languages share many.
 */
final class FunctionWords {
  private static final Map<String, List<String>> LANGUAGES = languages();

  private FunctionWords() {}

  /**
   * How much a text looks like a language.
   *
   * @param share of the words that are among the language's function words, each counted less the
   *     more languages have it; 0 to 1, three decimals
   */
  record Score(String language, double share) {}

  /** The scores of all languages that have any, best first, then by language. */
  static List<Score> scores(String text) {
    SortedMap<String, Double> sums = new TreeMap<>();
    int words = 0;
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && UCharacter.isLetter(text.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        List<String> languages =
            LANGUAGES.getOrDefault(text.substring(from, i).toLowerCase(Locale.ROOT), List.of());
        for (String language : languages) {
          sums.merge(language, 1.0 / languages.size(), Double::sum);
        }
        words++;
        from = -1;
      }
    }
    List<Score> scores = new ArrayList<>();
    for (var sum : sums.entrySet()) {
      scores.add(new Score(sum.getKey(), Math.round(1000 * sum.getValue() / words) / 1000.0));
    }
    scores.sort(
        (a, b) ->
            a.share() != b.share()
                ? Double.compare(b.share(), a.share())
                : a.language().compareTo(b.language()));
    return scores;
  }

  private static Map<String, List<String>> languages() {
    Map<String, List<String>> languages = new HashMap<>();
    for (List<String> row : Tables.rows(FunctionWords.class, "function-words.tsv")) {
      for (String word : row.get(1).split(" ", -1)) {
        languages.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get(0));
      }
    }
    return languages;
  }
}
