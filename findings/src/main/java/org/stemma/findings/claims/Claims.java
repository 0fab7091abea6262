package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.Supports;

/**
 * Propositions worth a line: those that somebody denies or doubts, those that one article states as
 * fact and another passes on at a distance, and those that independent articles attribute.
 */
public final class Claims {
  private Claims() {}

  /** Disputed ones first, then by number of articles, then in the order of the witnesses. */
  public static List<Claim> find(Story story, Supports supports, List<Why> whys) {
    Actors actors = Actors.of(story);
    Frames frames = new Frames(actors);
    Holders holders = new Holders(actors);
    Statements statements = new Statements(frames, holders);
    Alleged alleged = new Alleged(frames, holders);
    Denials denials = new Denials(frames, new Subjects(holders), new Antecedents(actors));
    Spokesmen spokesmen = new Spokesmen(story, actors);
    Elaborations elaborations = new Elaborations(spokesmen);
    List<Statement> said = new ArrayList<>();
    List<Denial> denied = new ArrayList<>();
    Map<String, List<Statement>> byArticle = new HashMap<>();
    for (Witness witness : story.witnesses()) {
      List<Statement> told = new ArrayList<>(statements.of(witness));
      told.addAll(alleged.of(witness, told));
      told.sort(Comparator.comparing(Statement::key));
      List<Denial> against = new ArrayList<>(denials.of(witness, told));
      told.stream()
          .filter(Statement::isAgainst)
          .filter(s -> against.stream().noneMatch(d -> d.statement().equals(s)))
          .forEach(s -> against.add(new Denial(s, List.of())));
      against.addAll(elaborations.of(witness, against));
      said.addAll(told);
      for (Denial denial : against) {
        if (denial.denied().isEmpty()) {
          if (!told.contains(denial.statement())) {
            said.add(denial.statement());
            told.add(denial.statement());
          }
        } else {
          denial
              .denied()
              .forEach(d -> denied.add(new Denial(denial.statement().on(d.frame()), List.of(d))));
          told.add(denial.statement());
        }
      }
      byArticle.put(witness.id(), told);
    }
    Weights weights = Weights.of(story, frames);
    Propositions propositions = new Propositions(weights, spokesmen);
    List<List<Statement>> groups = propositions.of(said, denied);
    Assertions assertions = new Assertions(story, new OwnVoice(frames), byArticle, weights);
    Entry entry = new Entry(story, supports, propositions, new Parties(story, actors));
    List<Claim> claims = new ArrayList<>();
    for (List<Statement> group : groups) {
      List<Statement> asserted = assertions.of(group);
      Worth worth = Worth.of(story, group, asserted);
      boolean complete = worth != Worth.CARRIED || entry.hasWords(group);
      if (worth != Worth.NONE && complete) {
        claims.add(entry.of(group, asserted, worth, whys));
      }
    }
    Map<String, Integer> places = new HashMap<>();
    story.witnesses().forEach(w -> places.put(w.id(), places.size()));
    claims.sort(
        Comparator.comparing((Claim c) -> !c.disputed())
            .thenComparingLong(c -> -articles(c))
            .thenComparingInt(c -> places.getOrDefault(c.positions().getFirst().article(), 0))
            .thenComparing(c -> c.positions().getFirst().evidence())
            .thenComparing(Claim::id));
    return List.copyOf(distinct(claims));
  }

  private static long articles(Claim claim) {
    return claim.positions().stream().map(Claim.Position::article).distinct().count();
  }

  private static List<Claim> distinct(List<Claim> claims) {
    Set<String> ids = new HashSet<>();
    return claims.stream().filter(c -> ids.add(c.id())).toList();
  }
}
