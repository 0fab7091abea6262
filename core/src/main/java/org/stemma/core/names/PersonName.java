package org.stemma.core.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.names.NameParts.Part;

/**
 * A person's name taken apart, titles off.
 *
 * @param tokens folded, in order, particles left out unless there is nothing else; at least one for
 *     a name with a letter
 * @param generation "jr", "iii"; null where there is none
 * @param male whether a title says so
 * @param female whether a title says so
 */
record PersonName(List<String> tokens, @Nullable String generation, boolean male, boolean female) {
  /** A name of more words is no person's. */
  static final int MOST_TOKENS = 8;

  private static final int LONGEST_TITLE = 4;

  PersonName {
    tokens = List.copyOf(tokens);
  }

  /** {@code written} without the titles that stand before it. */
  static String untitled(String written) {
    String name = written.strip();
    for (Cut cut = firstTitle(name); cut != null; cut = firstTitle(name)) {
      name = cut.rest();
    }
    return name;
  }

  static PersonName of(String written) {
    String name = written.strip();
    boolean male = false;
    boolean female = false;
    Cut cut = firstTitle(name);
    while (cut != null) {
      male |= cut.title().male();
      female |= cut.title().female();
      name = cut.rest();
      cut = firstTitle(name);
    }
    List<String> words = Folding.words(familyLast(name), false);
    List<String> tokens = new ArrayList<>();
    String generation = null;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (i > 0 && i == words.size() - 1 && NameParts.is(word, Part.GENERATION)) {
        generation = word;
      } else if (!NameParts.is(word, Part.PARTICLE)) {
        tokens.add(word);
      }
    }
    return new PersonName(tokens.isEmpty() ? words : tokens, generation, male, female);
  }

  /** Whether the family name stands first, as far as a list of such names can tell. */
  boolean familyFirst() {
    return tokens.size() > 1
        && NameParts.is(tokens.getFirst(), Part.FAMILY_FIRST)
        && (tokens.size() > 2 || !NameParts.is(tokens.getLast(), Part.FAMILY_FIRST));
  }

  /** Whether its first or last word is such a family name, in whatever order it is written. */
  boolean syllables() {
    return NameParts.is(tokens.getFirst(), Part.FAMILY_FIRST)
        || NameParts.is(tokens.getLast(), Part.FAMILY_FIRST);
  }

  boolean comparable() {
    return !tokens.isEmpty() && tokens.size() <= MOST_TOKENS;
  }

  private record Cut(Lexicon.Title title, String rest) {}

  private static @Nullable Cut firstTitle(String name) {
    int end = -1;
    Cut cut = null;
    for (int words = 1; words <= LONGEST_TITLE; words++) {
      end = name.indexOf(' ', end + 1);
      if (end < 0 || end == name.length() - 1) {
        return cut;
      }
      Lexicon.Title title = title(name.substring(0, end));
      if (title != null && !title.alsoName()) {
        cut = new Cut(title, name.substring(end + 1).strip());
      }
    }
    return cut;
  }

  private static Lexicon.@Nullable Title title(String words) {
    Lexicon.Title title = Lexicon.title(words);
    if (title == null && Character.isLowerCase(words.charAt(0))) {
      return Lexicon.role(words);
    }
    return title;
  }

  // "Ortiz, Lena" is Lena Ortiz; "Ortiz, Jr." is not.
  private static String familyLast(String name) {
    int comma = name.indexOf(',');
    if (comma <= 0 || name.indexOf(',', comma + 1) >= 0) {
      return name;
    }
    List<String> behind = Folding.words(name.substring(comma + 1), false);
    if (behind.isEmpty() || NameParts.is(behind.getFirst(), Part.GENERATION)) {
      return name;
    }
    return name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip();
  }
}
