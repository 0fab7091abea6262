package org.stemma.reader.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.names.Lexicon;
import org.stemma.core.tables.Tables;
import org.stemma.reader.words.WordList;

/** What the word lists beside this class say about single words. */
public final class NameWords {
  private static final WordList ROLES = list("roles.txt");
  private static final WordList KIN = list("kin.txt");
  private static final WordList TITLE_PARTS = list("title-parts.txt");
  private static final WordList ACTING = list("acting-verbs.txt");
  private static final Map<String, Sex> GIVEN = givenNames();

  /** What a given name or title says of its bearer. */
  public enum Sex {
    WOMAN,
    MAN,
    EITHER
  }

  private NameWords() {}

  /** A title or role: "President", "spokesman", "Gen.". */
  public static boolean isRole(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return ROLES.has(lower)
        || KIN.has(word)
        || (lower.endsWith("s")
            && lower.length() > 3
            && ROLES.has(lower.substring(0, lower.length() - 1)))
        || (lower.startsWith("ex-") && ROLES.has(lower.substring(3)))
        || (Character.isUpperCase(word.charAt(0)) && !KIN.has(lower) && Lexicon.isTitle(word));
  }

  /** A word inside a title: "foreign", "deputy". */
  public static boolean isTitlePart(String word) {
    return TITLE_PARTS.has(word.toLowerCase(Locale.ROOT));
  }

  /** A verb for what people, states and offices do. */
  public static boolean acts(String word) {
    return ACTING.has(word);
  }

  /** What a given name says; null if the list does not know it. */
  public static @Nullable Sex given(String word) {
    Sex whole = GIVEN.get(word);
    int hyphen = word.indexOf('-');
    if (whole != null || hyphen <= 0 || hyphen + 1 >= word.length()) {
      return whole;
    }
    // "Jean-Yves", "Kim-anh", but "Kara-Tau" is a place
    String rest = word.substring(hyphen + 1);
    boolean name = Character.isLowerCase(rest.charAt(0)) || GIVEN.containsKey(rest);
    return name ? GIVEN.get(word.substring(0, hyphen)) : null;
  }

  private static Map<String, Sex> givenNames() {
    Map<String, Sex> names = new HashMap<>(); // asked only, never listed
    for (List<String> row : Tables.rows(NameWords.class, "given-names.txt")) {
      String line = row.getFirst();
      Sex sex =
          switch (line.charAt(0)) {
            case 'f' -> Sex.WOMAN;
            case 'm' -> Sex.MAN;
            default -> Sex.EITHER;
          };
      for (String name : line.substring(2).split(" ", -1)) {
        names.merge(name, sex, (one, other) -> one == other ? one : Sex.EITHER);
      }
    }
    return names;
  }

  private static WordList list(String name) {
    return WordList.read(NameWords.class, name);
  }
}
