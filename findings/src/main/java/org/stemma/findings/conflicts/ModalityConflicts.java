package org.stemma.findings.conflicts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.Supports;
import org.stemma.findings.support.Wording;

/**
 * Claims that have happened by one article and are still to come, or merely possible, by another
 * that is no older. A plan first and the happening later is the course of things, and no
 * difference.
 */
final class ModalityConflicts {
  private static final Set<String> DONE = Tables.words(ModalityConflicts.class, "done.txt");
  private static final Set<String> TO_COME = Tables.words(ModalityConflicts.class, "to-come.txt");

  private static final String TO_COME_REASON =
      "it has happened by one account and is still to come by a later one";
  private static final String POSSIBLE_REASON =
      "it has happened by one account and may have by another of the same day";

  private ModalityConflicts() {}

  /** In the order of the claims. */
  static List<Conflict> find(Story story, Supports supports, List<Claim> claims, List<Why> whys) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Claim claim : claims) {
      List<Claim.Position> done = claim.positions().stream().filter(p -> isDone(story, p)).toList();
      if (done.isEmpty()) {
        continue;
      }
      List<Claim.Position> toCome =
          claim.positions().stream()
              .filter(p -> p.modality() == Claim.Modality.PLANNED)
              .filter(p -> has(story, p, TO_COME))
              .filter(p -> done.stream().allMatch(d -> isLater(story, p, d)))
              .toList();
      List<Claim.Position> possible =
          claim.positions().stream()
              .filter(p -> p.modality() == Claim.Modality.POSSIBLE && isFor(p))
              .filter(p -> done.stream().allMatch(d -> isOfOneDay(story, p, d)))
              .toList();
      if (!toCome.isEmpty()) {
        conflicts.add(
            conflict(
                story, done, toCome, Conflict.Status.CONFLICT, TO_COME_REASON, supports, whys));
      } else if (!possible.isEmpty()) {
        conflicts.add(
            conflict(
                story,
                done,
                possible,
                Conflict.Status.COMPATIBLE,
                POSSIBLE_REASON,
                supports,
                whys));
      }
    }
    return List.copyOf(conflicts);
  }

  private static boolean isFor(Claim.Position position) {
    return position.stance() == Claim.Stance.ASSERTED
        || position.stance() == Claim.Stance.ATTRIBUTED;
  }

  // By its form: what has no word of plan or doubt may still tell of no happening.
  private static boolean isDone(Story story, Claim.Position position) {
    return isFor(position)
        && position.modality() == Claim.Modality.HAPPENED
        && has(story, position, DONE)
        && !has(story, position, TO_COME);
  }

  private static boolean has(Story story, Claim.Position position, Set<String> words) {
    Evidence evidence = position.evidence();
    String text = evidence.span().of(story.witness(evidence.article()).article().text());
    return isFor(position) && Wording.of(text).all().stream().anyMatch(words::contains);
  }

  // Surely later: its first possible day is after the last one of the other.
  private static boolean isLater(Story story, Claim.Position late, Claim.Position early) {
    LocalDate earliest = story.witness(late.article()).article().published().earliest();
    LocalDate latest = story.witness(early.article()).article().published().latest();
    return earliest != null && latest != null && earliest.isAfter(latest);
  }

  private static boolean isOfOneDay(Story story, Claim.Position left, Claim.Position right) {
    LocalDate a = day(story, left);
    return !left.article().equals(right.article()) && a != null && a.equals(day(story, right));
  }

  private static @Nullable LocalDate day(Story story, Claim.Position position) {
    LocalDate earliest = story.witness(position.article()).article().published().earliest();
    LocalDate latest = story.witness(position.article()).article().published().latest();
    return earliest != null && earliest.equals(latest) ? earliest : null;
  }

  private static Conflict.Side side(
      Story story, List<Claim.Position> positions, Supports supports) {
    List<Evidence> evidence = positions.stream().map(Claim.Position::evidence).distinct().toList();
    Evidence first = evidence.getFirst();
    String value = first.span().of(story.witness(first.article()).article().text());
    return new Conflict.Side(value, evidence, supports.countPositions(positions));
  }

  private static Conflict conflict(
      Story story,
      List<Claim.Position> done,
      List<Claim.Position> other,
      Conflict.Status status,
      String reason,
      Supports supports,
      List<Why> whys) {
    List<Conflict.Side> sides = List.of(side(story, done, supports), side(story, other, supports));
    List<Evidence> evidence =
        sides.stream().flatMap(s -> s.evidence().stream()).distinct().toList();
    String id = Ids.of('x', evidence.getFirst(), Conflict.Kind.MODALITY.name());
    TreeMap<String, Double> scores = new TreeMap<>();
    scores.put("happened", (double) done.size());
    scores.put("otherwise", (double) other.size());
    whys.add(
        new Why(
            id,
            "conflict",
            status == Conflict.Status.CONFLICT ? "still-to-come" : "merely-possible",
            reason,
            scores,
            null,
            sides.stream().map(Conflict.Side::value).toList(),
            evidence));
    return new Conflict(id, Conflict.Kind.MODALITY, status, Conflict.Scope.BETWEEN, sides, reason);
  }
}
