package org.stemma.ingest.plain;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Words of a line, as far as their shape goes. */
final class Tokens {
  private static final String CLOSERS = "\"'”’»)]›“」』";
  private static final String STOPS = ".!?…。！？؟۔।";
  private static final String QUOTES = "\"“”„«»‹›「」『』";

  private Tokens() {}

  /** Runs of letters and digits, with apostrophes and hyphens inside, as written. */
  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean inside = i < line.length() && isInside(line, i);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(line.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isInside(String line, int i) {
    char c = line.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    boolean joins = c == '\'' || c == '’' || c == '-';
    return joins
        && i > 0
        && i + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(i - 1))
        && Character.isLetterOrDigit(line.charAt(i + 1));
  }

  /** The same in lower case, with plain apostrophes. */
  static List<String> lower(String line) {
    return of(lowerCase(line).replace('’', '\''));
  }

  static String lowerCase(String words) {
    // The Turkish capital dotted I leaves its dot behind.
    return UCharacter.toLowerCase(ULocale.ROOT, words).replace("i\u0307", "i");
  }

  /** Lower-case letters and digits alone: lines with one key say the same. */
  static String key(String line) {
    StringBuilder key = new StringBuilder(line.length());
    line.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return lowerCase(key.toString());
  }

  /** How many words; of scripts without spaces two characters count as one. */
  static int count(String line) {
    int ideographs = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      ideographs += (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) ? 1 : 0;
    }
    int words = of(line).size();
    return ideographs == 0 ? words : words + ideographs / 2;
  }

  /** Whether a line ends as a sentence does, closing marks apart. */
  static boolean endsSentence(String line) {
    int end = lastSolid(line);
    return end >= 0 && STOPS.indexOf(line.charAt(end)) >= 0;
  }

  /** Whether a line ends in a full stop, which a headline does not. */
  static boolean endsInFullStop(String line) {
    int end = lastSolid(line);
    return end >= 0 && ".。।۔".indexOf(line.charAt(end)) >= 0;
  }

  private static int lastSolid(String line) {
    int end = line.length() - 1;
    while (end >= 0 && (CLOSERS.indexOf(line.charAt(end)) >= 0 || line.charAt(end) == ' ')) {
      end--;
    }
    return end;
  }

  static boolean hasQuotes(String line) {
    return line.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
  }
}
