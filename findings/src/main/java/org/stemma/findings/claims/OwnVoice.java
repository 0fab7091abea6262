package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;

/** The clauses by which an article says something itself, giving it to nobody. */
final class OwnVoice {
  /** A clause without its subject says something from so many words. */
  private static final int FEWEST_WORDS = 4;

  private final Frames frames;

  OwnVoice(Frames frames) {
    this.frames = frames;
  }

  /**
   * In the order of the text.
   *
   * @param told what the article gives to somebody, or denies
   */
  List<Statement> of(Witness witness, List<Statement> told) {
    String text = witness.article().text();
    List<Statement> all = new ArrayList<>();
    List<Span> taken = taken(witness, told);
    List<Span> sentences = witness.annotation().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      if (text.charAt(sentence.end() - 1) == '?') {
        continue;
      }
      for (Span clause : Clause.all(text, sentence)) {
        boolean own =
            taken.stream().noneMatch(t -> t.overlaps(clause))
                && clause.of(text).indexOf('“') < 0
                && clause.of(text).indexOf('"') < 0;
        if (own) {
          Frame frame = frames.of(witness, clause, sentence);
          if (!frame.negated() && !frame.units().isEmpty() && !isHeadless(text, clause, frame)) {
            all.add(
                new Statement(
                    witness,
                    i,
                    clause,
                    clause,
                    Claim.Stance.ASSERTED,
                    List.of(),
                    List.of(),
                    false,
                    null,
                    "",
                    frame));
          }
        }
      }
    }
    return all;
  }

  // "opened fire": cut off from who does it, and with nothing more to tell.
  private static boolean isHeadless(String text, Span clause, Frame frame) {
    List<Term> terms = Term.of(text, clause);
    boolean opens =
        frame.mainAt() == clause.start()
            || (!terms.isEmpty() && terms.getFirst().word().endsWith("ed"));
    return opens && terms.size() < FEWEST_WORDS;
  }

  private static List<Span> taken(Witness witness, List<Statement> told) {
    List<Span> taken = new ArrayList<>();
    for (Attribution attribution : witness.annotation().attributions()) {
      if (attribution.field().equals(Field.TEXT)) {
        taken.addAll(attribution.content());
        if (attribution.cue() != null) {
          taken.add(attribution.cue());
        }
      }
    }
    for (Statement statement : told) {
      taken.add(statement.clause());
      taken.add(statement.evidence());
    }
    return taken;
  }
}
