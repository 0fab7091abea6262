package org.stemma.eval.samples;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.CoverageRow;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Speaker;

/** Judges facts of a story: who is who, who said what, and where accounts differ. */
final class FindingJudge {
  private final Found found;

  FindingJudge(Found found) {
    this.found = found;
  }

  String found(Fact fact) {
    return switch (fact.kind()) {
      case "entity" -> entity(fact);
      case "entities-apart" -> apart(fact);
      case "role" -> role(fact);
      case "quote" -> quote(fact);
      case "not-speaker" -> notSpeaker(fact);
      case "denied" -> denied(fact);
      case "conflict" -> differs(fact, Conflict.Status.CONFLICT) ? "" : "no such conflict";
      case "update" -> differs(fact, Conflict.Status.UPDATE) ? "" : "no such update";
      case "no-conflict" -> differs(fact, Conflict.Status.CONFLICT) ? "a conflict" : "";
      case "omitted" -> omitted(fact) ? "" : "not charged";
      case "not-omitted" -> omitted(fact) ? "charged" : "";
      default -> throw new IllegalArgumentException("no fact is of the kind " + fact.kind());
    };
  }

  private String entity(Fact fact) {
    Set<String> ids = new TreeSet<>();
    for (String spelling : fact.b().split("\\|", -1)) {
      List<Entity> named = found.entities(fact.file(), fact.files(), spelling);
      if (named.isEmpty()) {
        return "no entity is spelled " + spelling;
      }
      boolean typed = named.stream().anyMatch(e -> e.type().name().equals(fact.a()));
      if (!typed) {
        return spelling + " is " + named.getFirst().type();
      }
      named.forEach(e -> ids.add(e.id()));
    }
    return ids.size() == 1 ? "" : ids.size() + " entities";
  }

  private String apart(Fact fact) {
    Set<String> left = ids(found.entities(fact.file(), fact.files(), fact.a()));
    Set<String> right = ids(found.entities(fact.file(), fact.files(), fact.b()));
    left.retainAll(right);
    return left.isEmpty() ? "" : "one entity";
  }

  private String role(Fact fact) {
    List<String> roles =
        found.entities(fact.file(), fact.files(), fact.a()).stream()
            .flatMap(e -> e.roles().stream())
            .map(Entity.Role::text)
            .toList();
    return roles.stream().anyMatch(r -> r.contains(fact.b())) ? "" : roles.toString();
  }

  private String quote(Fact fact) {
    Optional<Attribution> attribution = found.quoting(fact.file(), fact.a());
    if (attribution.isEmpty()) {
      return "no attribution has these words";
    }
    Speaker speaker = attribution.get().speaker();
    if (fact.b().equals("UNNAMED") || fact.b().equals("UNRESOLVED")) {
      return Judge.is(fact.b(), speaker.kind().name());
    }
    return isSpeaker(fact, speaker) ? "" : speaker.kind() + " " + speaker.text();
  }

  private String notSpeaker(Fact fact) {
    return found
            .quoting(fact.file(), fact.a())
            .filter(a -> isSpeaker(fact, a.speaker()))
            .isPresent()
        ? "the speaker"
        : "";
  }

  private boolean isSpeaker(Fact fact, Speaker speaker) {
    return found.story(fact.file()).stream()
        .flatMap(s -> s.entities().stream())
        .filter(e -> e.id().equals(speaker.entity()))
        .anyMatch(e -> e.spellings().stream().anyMatch(s -> s.text().equals(fact.b())));
  }

  private String denied(Fact fact) {
    return found.dossier(fact.file()).stream()
            .flatMap(d -> d.claims().stream())
            .anyMatch(c -> denies(c, fact))
        ? ""
        : "no such denial";
  }

  private boolean denies(Claim claim, Fact fact) {
    return claim.positions().stream()
        .filter(p -> p.stance() == Claim.Stance.DENIED)
        .filter(p -> holds(fact, p))
        .anyMatch(
            p -> claim.text().contains(fact.a()) || found.words(p.evidence()).contains(fact.a()));
  }

  private boolean holds(Fact fact, Claim.Position position) {
    Speaker holder = position.holder();
    return holder != null
        && (String.valueOf(holder.text()).contains(fact.b()) || isHolder(fact, holder));
  }

  private boolean isHolder(Fact fact, Speaker holder) {
    return found.story(fact.file()).stream()
        .flatMap(s -> s.entities().stream())
        .filter(e -> e.id().equals(holder.entity()))
        .anyMatch(e -> e.spellings().stream().anyMatch(s -> s.text().equals(fact.b())));
  }

  private boolean differs(Fact fact, Conflict.Status status) {
    return found.dossier(fact.file()).stream()
        .flatMap(d -> d.conflicts().stream())
        .filter(x -> x.status() == status && x.kind().name().equals(fact.a()))
        .anyMatch(x -> has(x, fact.b()) && has(x, fact.c()));
  }

  private boolean has(Conflict conflict, String value) {
    return conflict.sides().stream()
        .anyMatch(
            s ->
                s.value().contains(value)
                    || s.evidence().stream().anyMatch(e -> found.words(e).contains(value)));
  }

  private boolean omitted(Fact fact) {
    String article = found.id(fact.file());
    return found.dossier(fact.file()).stream()
        .anyMatch(
            d ->
                d.coverage().stream()
                    .filter(CoverageRow::charged)
                    .filter(row -> tells(d, row, fact.a()))
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(
                        cell ->
                            cell.article().equals(article)
                                && cell.state() == CoverageRow.State.OMITTED));
  }

  private boolean tells(Dossier dossier, CoverageRow row, String words) {
    List<Evidence> evidence =
        dossier.claims().stream()
            .filter(c -> c.id().equals(row.finding()))
            .flatMap(c -> c.positions().stream().map(Claim.Position::evidence))
            .collect(Collectors.toList());
    dossier.timeline().stream()
        .filter(t -> t.id().equals(row.finding()))
        .forEach(t -> evidence.addAll(t.evidence()));
    return evidence.stream().anyMatch(e -> found.words(e).contains(words));
  }

  private static Set<String> ids(List<Entity> entities) {
    return entities.stream().map(Entity::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
