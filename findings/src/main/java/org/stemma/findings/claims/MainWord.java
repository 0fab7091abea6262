package org.stemma.findings.claims;

import java.util.List;
import java.util.Set;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.Wording;

/**
 * The word that a clause turns on: a verb of an act first, then the verb behind an auxiliary, then
 * a noun of an act, last of all an act that is only a purpose ("to help").
 */
final class MainWord {
  private static final Set<String> FUNCTION_WORDS =
      Tables.words(Wording.class, "function-words.txt");
  private static final Set<String> AUXILIARIES = Tables.words(MainWord.class, "auxiliaries.txt");
  private static final Set<String> LIGHT = Tables.words(MainWord.class, "light-verbs.txt");

  /** A noun of an act stands so near behind a light verb, in words. */
  private static final int NEAR = 3;

  private MainWord() {}

  /** Its place among the words of a clause; -1 if none can be told. */
  static int of(List<Term> terms, List<Actors.Actor> inside) {
    int[] found = {-1, -1, -1, -1};
    boolean auxiliary = false;
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (AUXILIARIES.contains(term.word())) {
        auxiliary = true;
      } else if (!FUNCTION_WORDS.contains(term.word()) && !Frames.isParty(inside, term)) {
        int rank = rank(terms, i, auxiliary);
        if (rank < found.length && found[rank] < 0) {
          found[rank] = i;
        }
        auxiliary &= term.word().endsWith("ly");
      }
    }
    for (int place : found) {
      if (place >= 0) {
        return place;
      }
    }
    return -1;
  }

  private static int rank(List<Term> terms, int at, boolean auxiliary) {
    Term term = terms.get(at);
    boolean act = Concepts.of(term).stream().anyMatch(Concepts::isAct);
    boolean purpose = at > 0 && terms.get(at - 1).word().equals("to");
    boolean light = LIGHT.contains(term.word()) && hasNounOfAct(terms, at);
    if (isAdjective(terms, at)) {
      return 4;
    }
    boolean verb = auxiliary || term.word().endsWith("ing") || !Concepts.isNoun(term);
    if (act && verb && !purpose && !light) {
      return 0;
    }
    if (auxiliary && !light) {
      return 1;
    }
    return act && !light ? (purpose ? 3 : 2) : 4;
  }

  // "its banned programmes", "the overloaded ferry", "a just-fired clerk"
  static boolean isAdjective(List<Term> terms, int at) {
    if (at == 0 || !terms.get(at).word().endsWith("ed")) {
      return false;
    }
    String before = terms.get(at - 1).word();
    boolean coloured =
        at > 1 && (before.endsWith("ly") || before.equals("just")) && isArticle(terms.get(at - 2));
    return terms.get(at - 1).possessive()
        || isArticle(terms.get(at - 1))
        || coloured
        || before.equals("of");
  }

  // "made an official visit", "providing technical assistance"
  private static boolean hasNounOfAct(List<Term> terms, int light) {
    for (int i = light + 1; i < Math.min(terms.size(), light + 2 + NEAR); i++) {
      Term term = terms.get(i);
      if (FUNCTION_WORDS.contains(term.word()) && !isArticle(term)) {
        return false;
      }
      if (Concepts.isNoun(term) || term.word().equals("visit")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(Term term) {
    return switch (term.word()) {
      case "a", "an", "the", "more", "some", "their", "his", "her", "its" -> true;
      default -> false;
    };
  }
}
