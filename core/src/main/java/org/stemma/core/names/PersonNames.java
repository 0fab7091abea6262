package org.stemma.core.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.core.names.NameMatch.Verdict;
import org.stemma.core.names.Spelling.Closeness;

/**
 * Compares names of persons word by word. {@code SAME} asks that every word of the shorter name has
 * its like in the longer, that first and last words do, and that at least one is equal letter by
 * letter or by rule; one word that has no like at its place makes two people of one family.
 */
final class PersonNames {
  private PersonNames() {}

  static NameMatch compare(String left, String right) {
    PersonName one = PersonName.of(left);
    PersonName two = PersonName.of(right);
    if (!one.comparable() || !two.comparable()) {
      return new NameMatch(0, Verdict.UNSURE, "no person's name can be read in one of them");
    }
    if ((one.male() && two.female()) || (one.female() && two.male())) {
      return new NameMatch(0, Verdict.DIFFERENT, "their titles are of a man and of a woman");
    }
    NameMatch match = byWords(one, two);
    if (match.verdict() == Verdict.SAME && !sameGeneration(one, two)) {
      boolean both = one.generation() != null && two.generation() != null;
      return new NameMatch(
          0.5,
          both ? Verdict.DIFFERENT : Verdict.UNSURE,
          "one of them is told apart as elder, younger or numbered");
    }
    return match;
  }

  private static boolean sameGeneration(PersonName one, PersonName two) {
    String a = one.generation();
    return a == null ? two.generation() == null : a.equals(two.generation());
  }

  private static NameMatch byWords(PersonName one, PersonName two) {
    String joined = String.join("", one.tokens());
    String other = String.join("", two.tokens());
    if (joined.equals(other)) {
      return new NameMatch(1, Verdict.SAME, "written alike but for marks and spaces");
    }
    if (one.tokens().size() == 1 || two.tokens().size() == 1) {
      return single(one, two);
    }
    if (Spelling.skeleton(joined).equals(Spelling.skeleton(other))) {
      return new NameMatch(0.97, Verdict.SAME, "spellings of one name");
    }
    NameMatch best = aligned(one, two);
    if (best.verdict() != Verdict.SAME && one.tokens().size() != two.tokens().size()) {
      boolean oneLonger = one.tokens().size() > two.tokens().size();
      PersonName longer = oneLonger ? one : two;
      PersonName shorter = oneLonger ? two : one;
      for (PersonName joinedPair : pairsJoined(longer)) {
        NameMatch match = aligned(joinedPair, shorter);
        if (match.verdict() == Verdict.SAME) {
          return match;
        }
      }
    }
    return best;
  }

  // "Sonhui" against "Son Hui" in another order than the whole.
  private static List<PersonName> pairsJoined(PersonName name) {
    List<PersonName> all = new ArrayList<>();
    List<String> tokens = name.tokens();
    if (tokens.size() < 3) {
      return all;
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).length() == 1 || tokens.get(i + 1).length() == 1) {
        continue; // an initial is no syllable
      }
      List<String> joined = new ArrayList<>(tokens.subList(0, i));
      joined.add(tokens.get(i) + tokens.get(i + 1));
      joined.addAll(tokens.subList(i + 2, tokens.size()));
      all.add(new PersonName(joined, name.generation(), name.male(), name.female()));
    }
    return all;
  }

  private static NameMatch single(PersonName one, PersonName two) {
    boolean oneLonger = one.tokens().size() >= two.tokens().size();
    PersonName longer = oneLonger ? one : two;
    PersonName shorter = oneLonger ? two : one;
    if (longer.tokens().size() == 1) {
      return switch (Spelling.compare(one.tokens().getFirst(), two.tokens().getFirst())) {
        case EQUAL -> new NameMatch(1, Verdict.SAME, "written alike");
        case SPELLED -> new NameMatch(0.9, Verdict.SAME, "spellings of one name");
        case NICKNAME, INITIAL, NEAR, DOUBTFUL ->
            new NameMatch(0.4, Verdict.UNSURE, "single names that are nearly alike");
        case NONE -> new NameMatch(0, Verdict.DIFFERENT, "different names");
      };
    }
    return switch (part(shorter, longer)) {
      case FAMILY ->
          new NameMatch(0.6, Verdict.UNSURE, "a family name alone, and a full name that has it");
      case GIVEN, SEVERAL ->
          new NameMatch(0.4, Verdict.UNSURE, "a single name, and a full name that has it");
      case NONE ->
          new NameMatch(0, Verdict.DIFFERENT, "the full name does not have the single one");
    };
  }

  /** How {@code shorter} is a part of {@code longer}, which has more words. */
  static Names.Part part(PersonName shorter, PersonName longer) {
    int n = shorter.tokens().size();
    int m = longer.tokens().size();
    if (n >= m || n == 0) {
      return Names.Part.NONE;
    }
    if (n == 1) {
      String token = shorter.tokens().getFirst();
      boolean first = alike(token, longer.tokens().getFirst());
      boolean last = alike(token, longer.tokens().getLast());
      if (longer.familyFirst() ? first : last) {
        return Names.Part.FAMILY;
      }
      return longer.tokens().stream().anyMatch(other -> alike(token, other))
          ? Names.Part.GIVEN
          : Names.Part.NONE;
    }
    int at = 0;
    for (String token : longer.tokens()) {
      if (at < n) {
        Closeness closeness = Spelling.compare(shorter.tokens().get(at), token);
        if (closeness.compareTo(Closeness.INITIAL) <= 0) {
          at++;
        }
      }
    }
    return at == n ? Names.Part.SEVERAL : Names.Part.NONE;
  }

  private static boolean alike(String one, String two) {
    return one.length() > 1
        && two.length() > 1
        && Spelling.compare(one, two).compareTo(Closeness.SPELLED) <= 0;
  }

  private static NameMatch aligned(PersonName one, PersonName two) {
    boolean oneLonger = one.tokens().size() >= two.tokens().size();
    List<String> longer = (oneLonger ? one : two).tokens();
    List<String> shorter = (oneLonger ? two : one).tokens();
    Closeness[] closeness = new Closeness[shorter.size()];
    int[] partner = partners(shorter, longer, closeness);
    Tally tally = Tally.of(partner, closeness, longer);
    boolean syllables = one.syllables() || two.syllables();
    return tally.unmatched() == 0 ? contained(tally, shorter, syllables) : conflicting(tally);
  }

  private static NameMatch contained(Tally tally, List<String> shorter, boolean syllables) {
    if (tally.full() + tally.doubtful() < 2) {
      return new NameMatch(0.7, Verdict.UNSURE, "one family name, and initials that fit");
    }
    if (tally.doubtful() > 0) {
      return new NameMatch(0.5, Verdict.UNSURE, "a word differs by a letter or two");
    }
    if (tally.near() > 1 || (tally.near() == 1 && tally.full() < 2)) {
      return new NameMatch(0.6, Verdict.UNSURE, "every word differs a little");
    }
    if (tally.exact() == 0) {
      return new NameMatch(0.6, Verdict.UNSURE, "every word is spelled in another way");
    }
    double score = 0.98 - 0.04 * tally.near() - 0.06 * tally.nicknames() - 0.03 * tally.initials();
    if (tally.extra() == 0) {
      if (tally.inOrder()) {
        return new NameMatch(rounded(score), Verdict.SAME, "spellings of one name, word by word");
      }
      return tally.rotated()
          ? new NameMatch(rounded(score - 0.04), Verdict.SAME, "family name first in one")
          : new NameMatch(0.6, Verdict.UNSURE, "the same words in another order");
    }
    if (tally.extraInitial() && shorter.stream().anyMatch(word -> word.length() == 1)) {
      return new NameMatch(0.5, Verdict.UNSURE, "their initials differ");
    }
    if (syllables) {
      return new NameMatch(0.5, Verdict.UNSURE, "a syllable of the name is missing in one");
    }
    if (tally.inOrder() && tally.endsMatch()) {
      return new NameMatch(
          rounded(score - 0.05), Verdict.SAME, "one name with and without what stands between");
    }
    if (tally.full() >= 3 && tally.inOrder() && tally.startsMatch()) {
      return new NameMatch(rounded(score - 0.1), Verdict.SAME, "one name, longer in one of them");
    }
    return new NameMatch(0.6, Verdict.UNSURE, "one name is part of the other");
  }

  private static NameMatch conflicting(Tally tally) {
    if (tally.full() == 0) {
      return new NameMatch(0, Verdict.DIFFERENT, "no word in common");
    }
    if (tally.full() >= 2 && tally.extra() != tally.unmatched()) {
      return new NameMatch(0.3, Verdict.UNSURE, "each has a word that the other lacks");
    }
    return new NameMatch(0.1, Verdict.DIFFERENT, "names in common, but another beside them");
  }

  // Closest first; of equally close ones those at like places. Both names have few words.
  private static int[] partners(List<String> shorter, List<String> longer, Closeness[] closeness) {
    int[] partner = new int[shorter.size()];
    Arrays.fill(partner, -1);
    Arrays.fill(closeness, Closeness.NONE);
    boolean[] taken = new boolean[longer.size()];
    Closeness[][] all = new Closeness[shorter.size()][longer.size()];
    for (int i = 0; i < shorter.size(); i++) {
      for (int j = 0; j < longer.size(); j++) {
        all[i][j] = Spelling.compare(shorter.get(i), longer.get(j));
      }
    }
    for (Closeness level : Closeness.values()) {
      if (level == Closeness.NONE) {
        break;
      }
      for (int apart = 0; apart < longer.size(); apart++) {
        for (int i = 0; i < shorter.size(); i++) {
          for (int j : new int[] {i - apart, i + apart}) {
            if (partner[i] < 0 && j >= 0 && j < longer.size() && !taken[j] && all[i][j] == level) {
              partner[i] = j;
              closeness[i] = level;
              taken[j] = true;
            }
          }
        }
      }
    }
    return partner;
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }
}
