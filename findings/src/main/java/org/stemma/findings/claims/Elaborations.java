package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;

/**
 * The quotation behind a denial that says it in the denier's own words: "The firm rejected the
 * accusation. 'Nothing has left the yard,' said Per Holm, its spokesman."
 */
final class Elaborations {
  private static final Set<String> FALSEHOODS = Tables.words(Elaborations.class, "falsehoods.txt");
  private static final Set<String> NEGATORS =
      Set.of("no", "not", "never", "nobody", "nothing", "none", "neither");

  /** A quotation is a denial if one of its first words denies. */
  private static final int FIRST_WORDS = 9;

  private final Spokesmen spokesmen;

  Elaborations(Spokesmen spokesmen) {
    this.spokesmen = spokesmen;
  }

  /** One for each denial that has one, in the order of the denials. */
  List<Denial> of(Witness witness, List<Denial> denials) {
    List<Denial> all = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    for (Denial denial : denials) {
      Statement statement = denial.statement();
      if (statement.stance() != Claim.Stance.DENIED) {
        continue;
      }
      for (Attribution quote : witness.annotation().attributions()) {
        Span words = quote.content().getFirst();
        int place = witness.annotation().sentenceAt(words.start());
        boolean next =
            quote.field().equals(Field.TEXT)
                && quote.kind() == Attribution.Kind.DIRECT
                && words.start() >= statement.evidence().end()
                && place <= statement.sentence() + 1
                && place >= statement.sentence();
        if (next
            && denies(witness, words)
            && spokesmen.speaksFor(quote.speaker(), statement)
            && used.add(quote.id())) {
          all.add(
              new Denial(
                  new Statement(
                      witness,
                      place,
                      words,
                      words,
                      Claim.Stance.DENIED,
                      List.of(quote.speaker()),
                      List.of(),
                      false,
                      null,
                      "deny",
                      statement.frame()),
                  List.of(statement)));
          break;
        }
      }
    }
    return all;
  }

  private static boolean denies(Witness witness, Span words) {
    List<Term> terms = Term.of(witness.article().text(), words);
    return terms.stream()
        .limit(FIRST_WORDS)
        .anyMatch(
            t ->
                NEGATORS.contains(t.word())
                    || t.word().endsWith("n't")
                    || FALSEHOODS.contains(t.word()));
  }
}
