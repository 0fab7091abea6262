package org.stemma.reader.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.core.tables.Tables;

/** The scripts of a text's letters, and the languages that are known by a script. */
final class Scripts {
  /** One letter in so many must be among a language's own letters, or it is not that language. */
  private static final int OWN_LETTERS_ONE_IN = 300;

  /** Japanese puts kana between its Chinese characters: one letter in so many shows it. */
  private static final int KANA_ONE_IN = 20;

  /**
   * A language of a script.
   *
   * @param letters that it has and its neighbours lack; empty: taken where no other fits
   */
  private record Candidate(String language, String letters) {}

  private static final SortedMap<Integer, List<Candidate>> CANDIDATES = candidates();

  /** Letters by the script's number in ICU; the two kana are one. */
  private final SortedMap<Integer, Integer> scripts = new TreeMap<>();

  private final SortedMap<Integer, Integer> letters = new TreeMap<>();
  private int total;

  private Scripts() {}

  /** Counts the letters of {@code text}. */
  static Scripts of(String text) {
    Scripts scripts = new Scripts();
    text.codePoints().filter(UCharacter::isLetter).forEach(scripts::count);
    return scripts;
  }

  private void count(int letter) {
    int script = UScript.getScript(letter);
    scripts.merge(script == UScript.HIRAGANA ? UScript.KATAKANA : script, 1, Integer::sum);
    if (script != UScript.LATIN) {
      letters.merge(UCharacter.toLowerCase(letter), 1, Integer::sum);
    }
    total++;
  }

  /** How many letters the text has. */
  int total() {
    return total;
  }

  /** Whether most letters are Latin. */
  boolean latin() {
    return main() == UScript.LATIN;
  }

  /** The language that the script of most letters shows, {@code und} where it shows none. */
  String language() {
    for (Candidate candidate : CANDIDATES.getOrDefault(main(), List.of())) {
      int own = candidate.letters().codePoints().map(c -> letters.getOrDefault(c, 0)).sum();
      if (candidate.letters().isEmpty() || own * OWN_LETTERS_ONE_IN > total) {
        return candidate.language();
      }
    }
    return Languages.UNKNOWN;
  }

  private int main() {
    int most = UScript.UNKNOWN;
    int count = 0;
    for (var script : scripts.entrySet()) {
      if (script.getValue() > count) {
        most = script.getKey();
        count = script.getValue();
      }
    }
    int kana = scripts.getOrDefault(UScript.KATAKANA, 0);
    return most == UScript.HAN && kana * KANA_ONE_IN > total ? UScript.KATAKANA : most;
  }

  private static SortedMap<Integer, List<Candidate>> candidates() {
    SortedMap<Integer, List<Candidate>> candidates = new TreeMap<>();
    for (List<String> row : Tables.rows(Scripts.class, "scripts.tsv")) {
      candidates
          .computeIfAbsent(UScript.getCodeFromName(row.get(0)), code -> new ArrayList<>())
          .add(new Candidate(row.get(1), row.get(2).equals("-") ? "" : row.get(2)));
    }
    return Collections.unmodifiableSortedMap(candidates);
  }
}
