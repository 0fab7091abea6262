package org.stemma.reader.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.MentionType;
import org.stemma.core.names.Lexicon;
import org.stemma.core.names.Lexicon.Country;
import org.stemma.reader.words.Word;
import org.stemma.reader.words.WordList;

/** What the general lexicon says about a run of words. */
final class Known {
  private static final int LONGEST = 6;
  private static final WordList PLACES = WordList.read(Known.class, "places.txt");
  private static final WordList BODIES = WordList.read(Known.class, "bodies.txt");

  private static final Set<String> OPENERS = openers();

  private Known() {}

  private static Set<String> openers() {
    Set<String> openers = new HashSet<>(PLACES.openers());
    openers.addAll(BODIES.openers());
    openers.addAll(NameWords.groupOpeners());
    return openers;
  }

  private static boolean mayOpen(Word word) {
    String text = word.text();
    return OPENERS.contains(text)
        || text.endsWith(".")
        || word.lower().equals("the")
        || Lexicon.mayOpen(text);
  }

  /** The type of what {@code words} name; null if the lexicon does not know them. */
  static @Nullable MentionType type(String words) {
    String name = spelledOut(words);
    if (PLACES.has(name)) {
      return MentionType.PLACE;
    }
    if (BODIES.has(name)) {
      return MentionType.ORGANIZATION;
    }
    if (name.startsWith("The ") || name.startsWith("the ")) {
      // the lexicon passes over the article, which is no part of a name
      return null;
    }
    if (Lexicon.country(name) != null) {
      return MentionType.PLACE;
    }
    if (NameWords.isGroup(name)) {
      return MentionType.GROUP;
    }
    if (Lexicon.agency(name) != null) {
      return MentionType.ORGANIZATION;
    }
    return Lexicon.countryOfMetonym(name) == null ? null : MentionType.PLACE;
  }

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

  /** How many words from {@code from} on the lexicon knows as one name, the longest; 0 if none. */
  static int longest(List<Word> sentence, int from, int to) {
    if (from >= to || !mayOpen(sentence.get(from))) {
      return 0;
    }
    StringBuilder words = new StringBuilder();
    int longest = 0;
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
      if (i > from) {
        words.append(' ');
      }
      Word word = sentence.get(i);
      if (!word.isWord()) {
        break;
      }
      words.append(word.text());
      if (type(words.toString()) != null) {
        longest = i + 1 - from;
      }
      if (word.possessive()) {
        break;
      }
    }
    return longest;
  }

  // "N. Korean" is how agencies write headlines.
  private static String spelledOut(String words) {
    if (words.startsWith("N. ")) {
      return "North " + words.substring(3);
    }
    return words.startsWith("S. ") ? "South " + words.substring(3) : words;
  }
}
