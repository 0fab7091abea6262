package org.stemma.findings.claims;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Witness;

/**
 * A proposition in an article, and who takes which stance on it.
 *
 * @param sentence the place of its sentence in the article, from 0
 * @param clause the words that put the proposition
 * @param evidence the words that carry the stance: with the verb of denial, if there is one
 * @param holders who takes the stance; empty where the article does so itself
 * @param alleges whether the article keeps its distance ("claimed", "allegations")
 * @param about whom it is about where the clause itself does not name him ("accused the firm of
 *     hiding"); null where it does, or nobody can tell
 * @param cue the stem of the word that gives it to somebody; empty if there is none
 */
record Statement(
    Witness witness,
    int sentence,
    Span clause,
    Span evidence,
    Claim.Stance stance,
    List<Speaker> holders,
    List<Speaker> chain,
    boolean alleges,
    @Nullable Speaker about,
    String cue,
    Frame frame) {
  /** Makes numbers of one length, which sort as text as they do as numbers. */
  private static final int PAD = 1_000_000_000;

  Statement {
    holders = List.copyOf(holders);
    chain = List.copyOf(chain);
  }

  boolean isAgainst() {
    return stance == Claim.Stance.DENIED || stance == Claim.Stance.DOUBTED;
  }

  String text() {
    return clause.of(witness.article().text());
  }

  Evidence reports() {
    return witness.evidence(evidence, Evidence.Role.REPORTS);
  }

  /** Unique in a story; sorts statements of one article in the order of its text. */
  String key() {
    return witness.id()
        + ':'
        + padded(clause.start())
        + ':'
        + padded(evidence.start())
        + ':'
        + stance
        + ':'
        + padded(frame.mainAt());
  }

  private static String padded(int offset) {
    return Integer.toString(PAD + offset);
  }

  /** By what tells statements apart: the hash of a witness would be that of his whole article. */
  @Override
  public int hashCode() {
    return Objects.hash(witness.id(), clause, evidence, stance);
  }

  /** The same stance on another proposition. */
  Statement on(Frame other) {
    return new Statement(
        witness, sentence, clause, evidence, stance, holders, chain, alleges, about, cue, other);
  }
}
