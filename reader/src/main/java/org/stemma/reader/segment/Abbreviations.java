package org.stemma.reader.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/** Words that carry a full stop of their own, and how they stand at the end of a sentence. */
final class Abbreviations {
  /** How an abbreviation takes what follows it. */
  enum Kind {
    /** Always leads on to what follows: "Gen. Park". */
    LEADS,
    /** Leads on to a number, else ends its sentence as any word: "No. 1", "Jan. 5". */
    BEFORE_NUMBER,
    /** May stand at the end: a sentence ends there only if a word follows that opens one. */
    EITHER
  }

  private static final Map<String, Kind> KINDS = kinds();
  private static final Set<String> OPENERS = words("sentence-openers.tsv");
  private static final Set<String> TAG_VERBS = words("tags.tsv");

  private Abbreviations() {}

  /**
   * The kind of {@code word}, which stands before a full stop; null if it is no abbreviation.
   *
   * @param word without that full stop, case as written: "Gen", "U.S", "N"
   */
  static @Nullable Kind kind(String word) {
    Kind listed = KINDS.get(word);
    if (listed != null) {
      return listed;
    }
    return isInitial(word) || isLetters(word) ? Kind.EITHER : null;
  }

  /** Whether a word, case as written, opens sentences rather than standing inside a name. */
  static boolean opensSentence(String word) {
    return OPENERS.contains(word);
  }

  /** Whether a word is a verb that closes a quotation's sentence: "asked". */
  static boolean isTagVerb(String word) {
    return TAG_VERBS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** One capital letter, as in "J. Ortiz" or "N. Korea". */
  static boolean isInitial(String word) {
    return word.codePointCount(0, word.length()) == 1 && Characters.isUpper(word.codePointAt(0));
  }

  /** Single letters with full stops between them, as in "U.S" or "p.m"; "Ph.D" too. */
  static boolean isLetters(String word) {
    int run = 0;
    boolean dotted = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        if (run == 0) {
          return false;
        }
        dotted = true;
        run = 0;
      } else if (Characters.isLetter(c) && run < 2) {
        run++;
      } else {
        return false;
      }
    }
    return dotted && run == 1;
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    for (List<String> row : Tables.rows(Abbreviations.class, "abbreviations.tsv")) {
      kinds.put(row.get(0), Kind.valueOf(row.get(1)));
    }
    return kinds;
  }

  private static Set<String> words(String table) {
    Set<String> words = new HashSet<>();
    for (List<String> row : Tables.rows(Abbreviations.class, table)) {
      words.add(row.get(0));
    }
    return words;
  }
}
