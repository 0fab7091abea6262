package org.stemma.findings.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.core.tables.Tables;

/** English words cut to what their forms have in common; rough, and the same for every form. */
final class Stems {
  private static final Map<String, String> IRREGULAR = irregular();

  private static final int SHORTEST = 3;

  private Stems() {}

  /** The stem of a word in lower case; never empty. */
  static String of(String word) {
    return cut(IRREGULAR.getOrDefault(word, word));
  }

  private static String cut(String word) {
    String stem = word;
    if (stem.endsWith("ies") && stem.length() > 4) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (endsLike(stem, "sses") || endsLike(stem, "shes") || endsLike(stem, "ches")) {
      stem = stem.substring(0, stem.length() - 2);
    } else if (stem.endsWith("s") && isPlural(stem)) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.endsWith("ing") && stem.length() > 5 && hasVowel(stem, 3)) {
      stem = stem.substring(0, stem.length() - 3);
    } else if (stem.endsWith("ied") && stem.length() > 4) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (stem.endsWith("ed") && stem.length() > 4 && hasVowel(stem, 2)) {
      stem = stem.substring(0, stem.length() - 2);
    }
    boolean drops =
        (stem.endsWith("e") && stem.length() > SHORTEST)
            || (stem.endsWith("y") && stem.length() > SHORTEST + 1);
    if (drops) {
      stem = stem.substring(0, stem.length() - 1);
    }
    int last = stem.length() - 1;
    return last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1)
        ? stem.substring(0, last)
        : stem;
  }

  private static boolean endsLike(String word, String ending) {
    return word.endsWith(ending) && word.length() > ending.length() + 1;
  }

  private static boolean isPlural(String word) {
    return word.length() > SHORTEST
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is");
  }

  private static boolean hasVowel(String word, int ending) {
    return word.substring(0, word.length() - ending)
        .chars()
        .anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  private static Map<String, String> irregular() {
    Map<String, String> forms = new HashMap<>();
    for (List<String> cells : Tables.rows(Stems.class, "irregular-forms.tsv", 2)) {
      Tables.words(cells.get(1)).forEach(form -> forms.put(form, cells.get(0)));
    }
    return Map.copyOf(forms);
  }
}
