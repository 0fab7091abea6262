package org.stemma.core.names;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks words up whatever their accents, dots, hyphens and leading "the", but not whatever their
 * case: an abbreviation in capitals is found in capitals only ("us" is no country), and what is
 * written with a capital is found with a capital or in capitals ("turkey" is none).
 */
final class WordIndex<T> {
  private static final int SHORTEST_OPENER = 4;

  private record Entry<T>(String written, T value) {}

  private final Map<String, List<Entry<T>>> entries = new HashMap<>();
  private final Set<String> openers = new HashSet<>();

  /** Adds a way to write {@code value}; of two equal ways the first added wins. */
  void add(String written, T value) {
    openers.add(opener(Folding.bare(written)));
    entries
        .computeIfAbsent(Folding.key(Folding.bare(written)), k -> new ArrayList<>(1))
        .add(new Entry<>(written, value));
  }

  /**
   * Whether what begins with {@code word} may be found: false only where it cannot. Much cheaper
   * than to look up every run of words.
   */
  boolean mayOpen(String word) {
    String opener = opener(word);
    return opener.isEmpty() || openers.contains(opener);
  }

  // The letters before the first mark or space; a short beginning may be of an abbreviation, which
  // is written with dots and without, so that all of these pass for one.
  private static String opener(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    return end < SHORTEST_OPENER ? "" : Folding.key(words.substring(0, end));
  }

  @Nullable T find(String words) {
    String bare = Folding.bare(words);
    if (bare.isEmpty()) {
      return null;
    }
    List<Entry<T>> found = entries.get(Folding.key(bare));
    if (found == null) {
      return null;
    }
    for (Entry<T> entry : found) {
      if (fits(entry.written(), bare)) {
        return entry.value();
      }
    }
    return null;
  }

  private static boolean fits(String written, String words) {
    if (written.equals(words)) {
      return true;
    }
    if (isCapitals(written)) {
      return isCapitals(words);
    }
    return UCharacter.isLowerCase(firstLetter(written))
        || !UCharacter.isLowerCase(firstLetter(words));
  }

  /** Whether {@code words} are an abbreviation: at least two letters, none of them small. */
  static boolean isCapitals(String words) {
    return words.codePoints().noneMatch(UCharacter::isLowerCase)
        && words.codePoints().filter(UCharacter::isLetter).limit(2).count() == 2;
  }

  private static int firstLetter(String words) {
    return words.codePoints().filter(UCharacter::isLetter).findFirst().orElse('A');
  }
}
