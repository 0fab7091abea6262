package org.stemma.reader.mentions;

import org.jspecify.annotations.Nullable;
import org.stemma.reader.mentions.NameWords.Sex;
import org.stemma.reader.words.WordList;

/** Whether a name is of a woman or a man, where its title or given name says so. */
public final class Sexes {
  private static final WordList WOMEN = WordList.read(Sexes.class, "women.txt");
  private static final WordList MEN = WordList.read(Sexes.class, "men.txt");

  private Sexes() {}

  /** What a title or role in lower case says; null if it is borne by both. */
  public static @Nullable Sex ofRole(String role) {
    if (WOMEN.has(role)) {
      return Sex.WOMAN;
    }
    return MEN.has(role) ? Sex.MAN : null;
  }

  /** What a given name says; null if it is of both or not known. */
  public static @Nullable Sex ofGiven(String name) {
    Sex given = NameWords.given(name);
    return given == Sex.EITHER ? null : given;
  }

  static @Nullable Sex ofTitle(Candidate candidate) {
    return ofRole(candidate.before(1));
  }

  static @Nullable Sex of(Candidate candidate) {
    Sex title = ofTitle(candidate);
    return title != null ? title : ofGiven(candidate.first().text());
  }
}
