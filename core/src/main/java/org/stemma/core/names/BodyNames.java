package org.stemma.core.names;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.core.names.Lexicon.Country;
import org.stemma.core.names.NameMatch.Verdict;
import org.stemma.core.names.NameParts.Part;
import org.stemma.core.names.Spelling.Closeness;

/** Compares names of organisations, places, groups and things: lexicon first, then words. */
final class BodyNames {
  private static final int MOST_WORDS = 16;
  private static final int SHORTEST_SURE_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 8;

  private static final NameMatch LEXICON_SAME =
      new NameMatch(0.98, Verdict.SAME, "two names of one, by the lexicon");
  private static final NameMatch LEXICON_DIFFERENT =
      new NameMatch(0, Verdict.DIFFERENT, "names of two, by the lexicon");

  private BodyNames() {}

  static NameMatch organization(String left, String right) {
    NameMatch known = known(Lexicon.organization(left), Lexicon.organization(right));
    if (known != null) {
      return known;
    }
    int acronym = Math.max(acronym(left, right), acronym(right, left));
    if (acronym >= SHORTEST_SURE_ACRONYM) {
      return new NameMatch(0.9, Verdict.SAME, "initials, and the name that they stand for");
    }
    if (acronym > 0) {
      return new NameMatch(0.6, Verdict.UNSURE, "two initials, and a name that they fit");
    }
    if (isAcronym(left) && isAcronym(right)) {
      return new NameMatch(0, Verdict.DIFFERENT, "different initials");
    }
    NameMatch match = words(words(left, true), words(right, true), true);
    boolean forms = !legalForms(left).isEmpty() && !legalForms(right).isEmpty();
    return match.verdict() == Verdict.SAME && forms && !legalForms(left).equals(legalForms(right))
        ? new NameMatch(0.6, Verdict.UNSURE, "one name, and two legal forms")
        : match;
  }

  static boolean isAcronym(String name) {
    return WordIndex.isCapitals(name) && name.length() <= LONGEST_ACRONYM && name.indexOf(' ') < 0;
  }

  private static List<String> legalForms(String name) {
    return Folding.words(name, false).stream()
        .skip(1)
        .filter(word -> NameParts.is(word, Part.LEGAL_FORM))
        .toList();
  }

  static NameMatch place(String left, String right) {
    NameMatch countries = known(Lexicon.country(left), Lexicon.country(right));
    if (countries != null) {
      return countries;
    }
    NameMatch places = known(Lexicon.place(left), Lexicon.place(right));
    if (places != null) {
      return places;
    }
    return words(words(left, false), words(right, false), false);
  }

  static NameMatch group(String left, String right) {
    Country one = Lexicon.countryOfAdjective(left);
    Country two = Lexicon.countryOfAdjective(right);
    NameMatch countries = known(one, two);
    if (countries != null) {
      return countries;
    }
    NameMatch bodies = known(Lexicon.organization(left), Lexicon.organization(right));
    if (bodies != null) {
      return bodies;
    }
    return words(singular(words(left, true)), singular(words(right, true)), true);
  }

  static NameMatch thing(String left, String right) {
    return words(words(left, false), words(right, false), false);
  }

  // Both known: equal or not. One known: a name that the lexicon lacks can still be its, so no
  // word.
  private static <T> @Nullable NameMatch known(@Nullable T one, @Nullable T two) {
    if (one == null || two == null) {
      return null;
    }
    return one.equals(two) ? LEXICON_SAME : LEXICON_DIFFERENT;
  }

  /**
   * The length of {@code initials} if they stand for {@code name}, which is more than they; else 0.
   */
  static int acronym(String initials, String name) {
    String letters = Folding.key(Folding.bare(initials));
    if (!WordIndex.isCapitals(initials)
        || letters.length() < 2
        || letters.length() > LONGEST_ACRONYM) {
      return 0;
    }
    return initials(name).contains(letters) ? letters.length() : 0;
  }

  static List<String> initials(String name) {
    StringBuilder all = new StringBuilder();
    StringBuilder heavy = new StringBuilder();
    for (String word : Folding.words(Folding.bare(name), false)) {
      char first = word.charAt(0);
      all.append(first);
      if (!NameParts.is(word, Part.CONNECTIVE) && !NameParts.is(word, Part.LEGAL_FORM)) {
        heavy.append(first);
      }
    }
    return Stream.of(all, heavy)
        .map(StringBuilder::toString)
        .filter(letters -> all.length() > 1 && letters.length() > 1)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> words(String name, boolean body) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.words(Folding.bare(name), false)) {
      boolean light =
          NameParts.is(word, Part.CONNECTIVE)
              || (body && !words.isEmpty() && NameParts.is(word, Part.LEGAL_FORM));
      if (!light && words.size() < MOST_WORDS) {
        words.add(NameParts.usual(word));
      }
    }
    return words;
  }

  private static List<String> singular(List<String> words) {
    return words.stream()
        .map(w -> w.length() > 3 && w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
        .toList();
  }

  private static NameMatch words(List<String> one, List<String> two, boolean anyOrder) {
    if (one.isEmpty() || two.isEmpty()) {
      return new NameMatch(0, Verdict.UNSURE, "one of them has no word to compare");
    }
    List<String> left = new ArrayList<>(one);
    List<String> right = new ArrayList<>(two);
    int spelled = take(left, right, Closeness.SPELLED);
    int near = take(left, right, Closeness.NEAR);
    boolean directions =
        left.stream().anyMatch(w -> NameParts.is(w, Part.DIRECTION))
            || right.stream().anyMatch(w -> NameParts.is(w, Part.DIRECTION));
    if (left.isEmpty() && right.isEmpty()) {
      if (near > 0) {
        return new NameMatch(0.6, Verdict.UNSURE, "one word differs a little");
      }
      boolean order = one.equals(two) || (anyOrder && one.size() > 1) || spelled == one.size();
      return order
          ? new NameMatch(one.equals(two) ? 0.98 : 0.92, Verdict.SAME, "the same words")
          : new NameMatch(0.6, Verdict.UNSURE, "the same words in another order");
    }
    if (directions) {
      return new NameMatch(0.1, Verdict.DIFFERENT, "a direction or an age tells them apart");
    }
    if (left.isEmpty() || right.isEmpty()) {
      return new NameMatch(0.5, Verdict.UNSURE, "one name is part of the other");
    }
    if (spelled == 0 && near == 0 && !(one.size() == 1 && two.size() == 1)) {
      return new NameMatch(0, Verdict.DIFFERENT, "no word in common");
    }
    boolean doubtful =
        left.size() == 1
            && right.size() == 1
            && Spelling.compare(left.getFirst(), right.getFirst()) == Closeness.DOUBTFUL;
    return doubtful
        ? new NameMatch(0.4, Verdict.UNSURE, "one word differs by a letter")
        : new NameMatch(0.1, Verdict.DIFFERENT, "each has a word that the other lacks");
  }

  /** Takes words that are this close out of both lists; how many pairs there were. */
  private static int take(List<String> left, List<String> right, Closeness atMost) {
    int taken = 0;
    for (int i = 0; i < left.size(); ) {
      int partner = -1;
      for (int j = 0; j < right.size() && partner < 0; j++) {
        Closeness closeness = Spelling.compare(left.get(i), right.get(j));
        boolean close =
            closeness == Closeness.EQUAL
                || closeness == Closeness.SPELLED
                || (atMost == Closeness.NEAR && closeness == Closeness.NEAR);
        if (close && !isNumber(left.get(i), right.get(j))) {
          partner = j;
        }
      }
      if (partner >= 0) {
        left.remove(i);
        right.remove(partner);
        taken++;
      } else {
        i++;
      }
    }
    return taken;
  }

  // "Unit 731" and "Unit 732" are never spellings of one.
  private static boolean isNumber(String one, String two) {
    return !one.equals(two)
        && (UCharacter.isDigit(one.codePointAt(0)) || UCharacter.isDigit(two.codePointAt(0)));
  }
}
