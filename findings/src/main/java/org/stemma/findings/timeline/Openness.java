package org.stemma.findings.timeline;

import java.util.Set;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.EventWords;

/** Tells words that leave it open whether something will come: "was not ruled out". */
final class Openness {
  /** Words from a negation to the verb that it turns round: "could not at present exclude". */
  private static final int REACH = 3;

  private static final Set<String> EXCLUSIONS = Tables.words(Openness.class, "exclusions.txt");

  private Openness() {}

  /** Whether the words leave something open. */
  static boolean of(SentenceWords words) {
    return negation(words) >= 0;
  }

  /** Whether they deny anything besides. */
  static boolean deniesElse(SentenceWords words) {
    int own = negation(words);
    for (int i = 0; i < words.words().size(); i++) {
      if (i != own && EventWords.negates(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands among those of a negation that only leaves open. */
  static boolean isOfOpenness(SentenceWords words, Span word) {
    int own = negation(words);
    return own >= 0 && words.words().get(own).span().equals(word);
  }

  // Place of "not" in "not ruled out"; -1: none.
  private static int negation(SentenceWords words) {
    for (int i = 0; i < words.words().size(); i++) {
      String form = words.form(i);
      if (EXCLUSIONS.contains(form) || EXCLUSIONS.contains(form + "_" + words.form(i + 1))) {
        for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
          if (EventWords.negates(words.form(j))) {
            return j;
          }
        }
      }
    }
    return -1;
  }
}
