package org.stemma.findings.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;

/**
 * A noun for something claimed: "allegation".
 *
 * @param stance of somebody who denies one
 * @param verb with which it may have been put; empty if there is none
 * @param alleges whether to say so is to keep one's distance
 */
record ClaimNoun(Claim.Stance stance, String verb, boolean alleges, boolean plural) {
  private static final Map<String, ClaimNoun> BY_WORD = new HashMap<>();

  /** A noun only refers if it heads the phrase: it stands among the first words. */
  private static final int HEAD_WITHIN = 5;

  static {
    for (List<String> cells : Tables.rows(ClaimNoun.class, "claim-nouns.tsv", 5)) {
      Claim.Stance stance = Claim.Stance.valueOf(cells.get(2));
      boolean alleges = cells.get(4).equals("yes");
      BY_WORD.put(cells.get(0), new ClaimNoun(stance, cells.get(3), alleges, false));
      BY_WORD.put(cells.get(1), new ClaimNoun(stance, cells.get(3), alleges, true));
    }
  }

  /** Null for any other word. */
  static @Nullable ClaimNoun of(Term term) {
    return BY_WORD.get(term.word());
  }

  /**
   * The proposition in what is attributed or denied: all of it; after "claims that" or "accusations
   * of" what follows; null where it only refers to one ("the allegations", "it").
   */
  static @Nullable Span behind(String text, Span content) {
    List<Term> terms = Term.of(text, content);
    if (terms.isEmpty() || (terms.size() == 1 && isPronoun(terms.getFirst()))) {
      return null;
    }
    for (int i = 0; i < Math.min(HEAD_WITHIN, terms.size()); i++) {
      if (of(terms.get(i)) == null) {
        continue;
      }
      Term next = i + 1 < terms.size() ? terms.get(i + 1) : null;
      boolean opens =
          next != null
              && (next.word().equals("that") || next.word().equals("of"))
              && i + 2 < terms.size();
      return opens ? new Span(terms.get(i + 2).span().start(), content.end()) : null;
    }
    return content;
  }

  static boolean isPronoun(Term term) {
    return switch (term.word()) {
      case "it", "this", "that", "them", "these", "those", "so", "everything", "any" -> true;
      default -> false;
    };
  }
}
