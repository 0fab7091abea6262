package org.stemma.reader.mentions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.names.Lexicon;
import org.stemma.core.names.Lexicon.Country;

/** What the general lexicon says about a name. */
final class Known {
  private Known() {}

  /** A state, or what stands for its government. */
  static boolean canAct(String words) {
    String name = spelledOut(words);
    return Lexicon.country(name) != null || Lexicon.countryOfMetonym(name) != null;
  }

  static @Nullable Country country(String words) {
    return Lexicon.country(spelledOut(words));
  }

  static @Nullable Country countryOfAdjective(String words) {
    return Lexicon.countryOfAdjective(spelledOut(words));
  }

  // "N. Korean" is how agencies write headlines.
  private static String spelledOut(String words) {
    if (words.startsWith("N. ")) {
      return "North " + words.substring(3);
    }
    return words.startsWith("S. ") ? "South " + words.substring(3) : words;
  }
}
