package org.stemma.core.names;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.core.model.MentionType;
import org.stemma.core.names.NameMatch.Verdict;

/** Compares and keys names. */
public final class Names {
  /** Longer names are compared by key only, in UTF-16 units. */
  private static final int LONGEST = 200;

  private static final int MOST_BLOCKS = 16;

  /** How a short form is a part of a full name. */
  public enum Part {
    /** The family name alone. */
    FAMILY,
    /** Another single word of it. */
    GIVEN,
    /** Several words of it, in order. */
    SEVERAL,
    /** No part of it, or no shorter than it. */
    NONE
  }

  private Names() {}

  /**
   * The form under which spellings that differ only in case, accents, hyphens, apostrophes and
   * spacing fall together: NFKD without accents, folded in case, letters and digits only (what has
   * none of them is kept as it is).
   */
  public static String key(String name) {
    return Folding.key(name);
  }

  /**
   * Whether {@code left} and {@code right} can name one bearer of type {@code type}. Symmetric.
   * {@code SAME} is said with care: {@code UNSURE} is what a bare family name gets beside a full
   * one.
   */
  public static NameMatch compare(String left, String right, MentionType type) {
    String one = key(left);
    String two = key(right);
    if (one.isEmpty() || two.isEmpty()) {
      return new NameMatch(0, Verdict.UNSURE, "one of them is empty");
    }
    if (one.equals(two)) {
      return new NameMatch(1, Verdict.SAME, "written alike but for marks and spaces");
    }
    if (left.length() > LONGEST || right.length() > LONGEST) {
      return new NameMatch(0, Verdict.UNSURE, "too long to be compared word by word");
    }
    return switch (type) {
      case PERSON -> PersonNames.compare(left, right);
      case ORGANIZATION -> BodyNames.organization(left, right);
      case PLACE -> BodyNames.place(left, right);
      case GROUP -> BodyNames.group(left, right);
      case EVENT, WORK, OTHER -> BodyNames.thing(left, right);
    };
  }

  /** How {@code shorter}, titles aside, is a part of the person's name {@code longer}. */
  public static Part part(String shorter, String longer) {
    if (shorter.length() > LONGEST || longer.length() > LONGEST) {
      return Part.NONE;
    }
    PersonName one = PersonName.of(shorter);
    PersonName two = PersonName.of(longer);
    boolean man = one.male() && two.female();
    boolean woman = one.female() && two.male();
    return man || woman || !one.comparable() || !two.comparable()
        ? Part.NONE
        : PersonNames.part(one, two);
  }

  /** {@code person} without the titles before the name, as long as a name is left. */
  public static String untitled(String person) {
    return PersonName.untitled(person);
  }

  /**
   * Keys of which two names of type {@code type} share at least one if {@link #compare} can say
   * {@code SAME} of them or {@link #part} more than {@code NONE} (a nickname beside a family name
   * that is only nearly alike may be missed). Sorted.
   */
  public static List<String> blocks(String name, MentionType type) {
    SortedSet<String> blocks = new TreeSet<>();
    List<String> words =
        type == MentionType.PERSON && words(name) > 0
            ? PersonName.of(name).tokens()
            : Folding.words(Folding.bare(name), false);
    words.stream()
        .filter(word -> word.length() > 1 && !NameParts.is(word, NameParts.Part.CONNECTIVE))
        .limit(MOST_BLOCKS)
        .forEach(word -> blocks.add(Spelling.usual(NameParts.usual(word))));
    blocks.add(Spelling.usual(key(name)));
    return List.copyOf(blocks);
  }

  /**
   * The keys of the initials under which a name of several words can go, with and without "of",
   * "the" and legal forms; at most two, sorted.
   */
  public static List<String> initials(String name) {
    return BodyNames.initials(name);
  }

  /** Whether {@code name} is one word of capitals, two to eight letters. */
  public static boolean isAcronym(String name) {
    return BodyNames.isAcronym(name);
  }

  /** How many words a person's name has, titles and particles aside; 0 if it cannot be one. */
  public static int words(String person) {
    PersonName name = PersonName.of(person.length() > LONGEST ? "" : person);
    return name.comparable() ? name.tokens().size() : 0;
  }
}
