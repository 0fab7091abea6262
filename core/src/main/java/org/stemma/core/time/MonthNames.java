package org.stemma.core.time;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/** Which month a word names, in the languages of {@code months.tsv}. */
final class MonthNames {
  private static final String ENGLISH = "en";

  /** Marks a name about which two languages disagree. */
  private static final int DISPUTED = 0;

  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
  private static final Pattern MARKS = Pattern.compile("\\p{M}++");
  private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new HashMap<>();
  private static final Map<String, Integer> ANY = new HashMap<>();

  static {
    for (List<String> row : Tables.rows(MonthNames.class, "months.tsv")) {
      Map<String, Integer> names = new HashMap<>();
      for (int month = 1; month <= 12; month++) {
        for (String name : row.get(month).split(" ", -1)) {
          names.put(fold(name), month);
        }
      }
      BY_LANGUAGE.put(row.get(0), names);
      names.forEach((name, month) -> ANY.merge(name, month, (a, b) -> a.equals(b) ? a : DISPUTED));
    }
  }

  private MonthNames() {}

  /**
   * The month that {@code word} names: in the language given, else in English, else in any other.
   *
   * @param language BCP 47, or null
   * @return 1 to 12; 0 if it names none, or different ones in different languages
   */
  static int month(String word, @Nullable String language) {
    String folded = fold(word);
    if (language != null) {
      Integer own = BY_LANGUAGE.getOrDefault(primary(language), Map.of()).get(folded);
      if (own != null) {
        return own;
      }
    }
    Integer english = BY_LANGUAGE.getOrDefault(ENGLISH, Map.of()).get(folded);
    return english != null ? english : ANY.getOrDefault(folded, 0);
  }

  /** The first part of a language tag: {@code en} of {@code en-US}. */
  static String primary(String language) {
    int end = 0;
    while (end < language.length() && Character.isLetter(language.charAt(end))) {
      end++;
    }
    return language.substring(0, end).toLowerCase(Locale.ROOT);
  }

  // Turkish prints both dotted and dotless i, and capitals lose accents in many papers.
  private static String fold(String word) {
    String plain = MARKS.matcher(DECOMPOSED.normalize(word)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace('ı', 'i');
  }
}
