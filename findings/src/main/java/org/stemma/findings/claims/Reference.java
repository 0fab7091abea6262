package org.stemma.findings.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Witness;

/**
 * Words that refer to something claimed.
 *
 * @param owner whose claim it is; null where the words do not say
 */
record Reference(ClaimNoun noun, Span span, @Nullable Speaker owner) {
  /** A noun of claiming stands within so many words behind the verb. */
  private static final int WITHIN = 5;

  // "the criticism", "these allegations", "the US' claims", not followed by what they say
  static @Nullable Reference of(Subjects subjects, Witness witness, List<Term> terms, int object) {
    for (int i = object; i < Math.min(terms.size(), object + WITHIN); i++) {
      ClaimNoun noun = ClaimNoun.of(terms.get(i));
      if (noun != null) {
        return isFollowedBy(terms, i, "that", "of") || isFollowedBy(terms, i, "against", "about")
            ? null
            : new Reference(
                noun,
                new Span(terms.get(object).span().start(), terms.get(i).span().end()),
                subjects.owner(witness, terms, i));
      }
      if (terms.get(i).word().endsWith("ing") || terms.get(i).word().equals("that")) {
        return null;
      }
    }
    return null;
  }

  static boolean isFollowedBy(List<Term> terms, int at, String one, String other) {
    return at + 1 < terms.size()
        && (terms.get(at + 1).word().equals(one) || terms.get(at + 1).word().equals(other));
  }

  // A pronoun alone: behind it comes a mark, a time or the next clause.
  static boolean refersBack(Witness witness, List<Term> terms, int at) {
    if (!ClaimNoun.isPronoun(terms.get(at)) || terms.get(at).word().equals("any")) {
      return false;
    }
    if (!terms.get(at).word().equals("that")) {
      return at + 1 >= terms.size()
          || (!terms.get(at + 1).word().endsWith("ing") && ClaimNoun.of(terms.get(at + 1)) == null);
    }
    int end = terms.get(at).span().end();
    String text = witness.article().text();
    return end >= text.length() || ",.;".indexOf(text.charAt(end)) >= 0;
  }

  // ", which Moscow denied": the place of "which"; -1 if there is none.
  static int relative(List<Term> terms, int at, Span subject) {
    for (int i = at - 1; i >= 0; i--) {
      if (terms.get(i).span().end() <= subject.start()) {
        String word = terms.get(i).word();
        return word.equals("which") || word.equals("something") ? i : -1;
      }
    }
    return -1;
  }
}
