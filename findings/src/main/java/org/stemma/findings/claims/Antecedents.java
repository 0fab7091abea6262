package org.stemma.findings.claims;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Speaker;

/** What "it", "which" or "the allegations" stands for. */
final class Antecedents {
  /** So many sentences back a word may refer. */
  private static final int REACH = 4;

  private final Actors actors;

  Antecedents(Actors actors) {
    this.actors = actors;
  }

  /**
   * The statements that words refer back to, in the order of the text; empty where none is certain.
   *
   * @param place the sentence of the words
   * @param before where they begin
   * @param reference the noun that refers; null for a pronoun
   * @param weak what else is said of it; null for nothing
   * @param relative whether the words hang on the clause right before them
   */
  List<Statement> of(
      int place,
      int before,
      List<Speaker> deniers,
      @Nullable Reference reference,
      @Nullable Frame weak,
      boolean relative,
      List<Statement> known) {
    for (int sentence = place;
        sentence >= Math.max(0, place - (relative ? 0 : REACH));
        sentence--) {
      int at = sentence;
      List<Statement> here =
          known.stream()
              .filter(s -> s.sentence() == at && s.clause().end() <= before)
              .filter(s -> mayBeDenied(s, deniers))
              .filter(s -> weak == null || shares(s, weak))
              .toList();
      List<Statement> chosen = choose(here, reference, relative, before);
      if (!chosen.isEmpty()) {
        return chosen;
      }
    }
    return List.of();
  }

  private List<Statement> choose(
      List<Statement> here, @Nullable Reference reference, boolean relative, int before) {
    if (here.isEmpty()) {
      return List.of();
    }
    if (relative) {
      Statement last = here.getLast();
      return before - last.clause().end() <= 3 ? List.of(last) : List.of();
    }
    if (reference == null) {
      Statement last = here.getLast();
      return here.stream().filter(s -> s.cue().equals(last.cue())).limit(1).toList();
    }
    Speaker owner = reference.owner();
    Predicate<Statement> owned =
        s -> owner == null || s.holders().stream().anyMatch(h -> actors.areOne(h, owner));
    String verb = reference.noun().verb();
    List<Statement> alike =
        here.stream()
            .filter(owned)
            .filter(s -> !verb.isEmpty() && s.cue().startsWith(verb))
            .toList();
    List<Statement> alleged = here.stream().filter(owned).filter(Statement::alleges).toList();
    if (reference.noun().plural()) {
      return alleged.isEmpty() ? alike : alleged;
    }
    return (alike.isEmpty() ? alleged : alike).stream().limit(1).toList();
  }

  // Nobody denies what he said himself; what another denies, he may deny too.
  private boolean mayBeDenied(Statement statement, List<Speaker> deniers) {
    if (statement.isAgainst()) {
      return true;
    }
    return statement.holders().stream()
        .noneMatch(h -> deniers.stream().anyMatch(d -> actors.areOne(h, d)));
  }

  private static boolean shares(Statement statement, Frame weak) {
    return statement.frame().units().stream()
        .anyMatch(u -> Concepts.isAct(u) && weak.units().contains(u));
  }
}
