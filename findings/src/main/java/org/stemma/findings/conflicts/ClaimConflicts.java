package org.stemma.findings.conflicts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.Supports;
import org.stemma.findings.support.Wording;

/**
 * Claims on which the articles themselves differ: one states as fact what somebody denies
 * (POLARITY, one of the two must be wrong), or what another only passes on (STANCE, both can be
 * true). A party's denial of another party's words is no difference between accounts: the claim
 * shows it.
 */
final class ClaimConflicts {
  private static final Set<String> DISTANCE = Tables.words(ClaimConflicts.class, "distance.txt");

  private ClaimConflicts() {}

  /** In the order of the claims, of one claim the conflict first. */
  static List<Conflict> find(Story story, Supports supports, List<Claim> claims, List<Why> whys) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Claim claim : claims) {
      List<Claim.Position> stated = asserted(claim);
      if (stated.isEmpty()) {
        continue;
      }
      List<Claim.Position> denied =
          claim.positions().stream()
              .filter(p -> p.stance() == Claim.Stance.DENIED)
              .filter(p -> p.holder() != null && p.holder().kind() != Speaker.Kind.UNRESOLVED)
              .toList();
      if (!denied.isEmpty()) {
        conflicts.add(
            conflict(
                story,
                claim,
                Conflict.Kind.POLARITY,
                Conflict.Status.CONFLICT,
                "one account states as fact what somebody denies",
                stated,
                denied,
                supports,
                whys));
      }
      List<Claim.Position> alleged =
          claim.positions().stream()
              .filter(p -> p.stance() == Claim.Stance.ATTRIBUTED)
              .filter(p -> stated.stream().noneMatch(s -> s.article().equals(p.article())))
              .filter(p -> claim.disputed() || keepsDistance(story, p))
              .toList();
      if (!alleged.isEmpty() && isContested(claim, whys)) {
        conflicts.add(
            conflict(
                story,
                claim,
                Conflict.Kind.STANCE,
                Conflict.Status.COMPATIBLE,
                "stated as fact here, given to somebody there",
                stated,
                alleged,
                supports,
                whys));
      }
    }
    return List.copyOf(conflicts);
  }

  // What has not happened yet is stated as a plan, not as a fact.
  private static List<Claim.Position> asserted(Claim claim) {
    return claim.positions().stream()
        .filter(p -> p.stance() == Claim.Stance.ASSERTED)
        .filter(p -> p.modality() == Claim.Modality.HAPPENED)
        .toList();
  }

  // "police said" against the bare fact is a matter of style; "alleged" is not.
  private static boolean isContested(Claim claim, List<Why> whys) {
    return claim.disputed()
        || whys.stream()
            .anyMatch(w -> w.id().equals(claim.id()) && w.rule().equals("stated-and-alleged"));
  }

  // "alleged", "accused", "suspicions that": a word of it stands in the sentence.
  private static boolean keepsDistance(Story story, Claim.Position position) {
    Witness witness = story.witness(position.article());
    int place = witness.annotation().sentenceAt(position.evidence().span().start());
    return place >= 0
        && Wording.of(witness.annotation().sentences().get(place).of(witness.article().text()))
            .all()
            .stream()
            .anyMatch(DISTANCE::contains);
  }

  // A side is called by the claim's own words where it has them, else by what is most like them.
  private static Conflict.Side side(
      Story story, Claim claim, List<Claim.Position> positions, Supports supports) {
    List<Evidence> evidence = positions.stream().map(Claim.Position::evidence).distinct().toList();
    List<String> words =
        evidence.stream()
            .map(e -> e.span().of(story.witness(e.article()).article().text()))
            .toList();
    Wording meant = Wording.of(claim.text());
    String value =
        words.contains(claim.text())
            ? claim.text()
            : words.stream()
                .min(Comparator.comparingInt(w -> -Wording.of(w).shared(meant).size()))
                .orElseThrow();
    return new Conflict.Side(value, evidence, supports.countPositions(positions));
  }

  private static Conflict conflict(
      Story story,
      Claim claim,
      Conflict.Kind kind,
      Conflict.Status status,
      String reason,
      List<Claim.Position> stated,
      List<Claim.Position> against,
      Supports supports,
      List<Why> whys) {
    List<Conflict.Side> sides =
        List.of(side(story, claim, stated, supports), side(story, claim, against, supports));
    List<Evidence> evidence =
        sides.stream().flatMap(s -> s.evidence().stream()).distinct().toList();
    String id = Ids.of('x', evidence.getFirst(), kind.name());
    whys.add(Why.of(id, "conflict", kind.name().toLowerCase(Locale.ROOT), reason, evidence));
    boolean within = evidence.stream().map(Evidence::article).distinct().count() == 1;
    return new Conflict(
        id, kind, status, within ? Conflict.Scope.WITHIN : Conflict.Scope.BETWEEN, sides, reason);
  }
}
