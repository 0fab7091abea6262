package org.stemma.findings.claims;

import java.util.List;
import java.util.Set;
import org.stemma.core.tables.Tables;

/** Whether words say something of something: "the talks that took place on Thursday" do not. */
final class Predication {
  private static final Set<String> FINITE = Tables.words(Predication.class, "finite-forms.txt");
  private static final Set<String> VERBS = Tables.words(Predication.class, "verbs.txt");
  private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whom", "whose");
  private static final Set<String> AUXILIARIES = Tables.words(Predication.class, "auxiliaries.txt");

  /** The table of verbs has these too, for what is denied as a thing. */
  private static final Set<String> ANY = Set.of("a", "an", "any");

  private static final Set<String> LOOSE_ENDS = Set.of("is", "are", "was", "were");

  private Predication() {}

  /** Whether there is a verb that does not hang on a relative behind the first noun. */
  static boolean isIn(List<Term> terms) {
    int verbs = 0;
    boolean relative = false;
    boolean within = false;
    for (int i = 0; i < terms.size(); i++) {
      String word = terms.get(i).word();
      boolean verb = isVerb(terms, i);
      if (verb && !within) {
        verbs++;
      }
      if (verbs == 0 && i > 0 && RELATIVES.contains(word)) {
        relative = true;
      }
      within =
          (verb && AUXILIARIES.contains(word))
              || (within && (word.endsWith("ly") || word.equals("not")));
    }
    return verbs > (relative ? 1 : 0);
  }

  private static boolean isVerb(List<Term> terms, int at) {
    String word = terms.get(at).word();
    boolean subject = at > 0 && !LOOSE_ENDS.contains(terms.get(at - 1).word());
    boolean past = word.endsWith("ed") && at > 0 && !MainWord.isAdjective(terms, at);
    return FINITE.contains(word)
        || word.endsWith("n't")
        || past
        || (subject && VERBS.contains(word) && !word.endsWith("ing") && !ANY.contains(word));
  }
}
