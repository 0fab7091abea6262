package org.stemma.findings.conflicts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Why;
import org.stemma.findings.support.Supports;

/** Values of one count that differ in one way, with the accounts that give them. */
final class Difference {
  private final Relation relation;
  private final SameCount.Score score;
  private final Map<String, Set<Figure>> sides = new TreeMap<>();

  /** The relation and the score of the first pair that showed it stand for all. */
  Difference(Relation relation, SameCount.Score score) {
    this.relation = relation;
    this.score = score;
  }

  void add(Figure left, Figure right) {
    add(left);
    add(right);
  }

  void add(Figure figure) {
    sides.computeIfAbsent(figure.value(), v -> new LinkedHashSet<>()).add(figure);
  }

  /** Whether it has all values of another one. */
  boolean holds(Difference other) {
    return sides.keySet().containsAll(other.sides.keySet());
  }

  /** As the record has it: sides by time, then by value. */
  Conflict conflict(Supports supports, List<Why> whys) {
    List<Set<Figure>> ordered = sides.values().stream().sorted(Difference::order).toList();
    List<Conflict.Side> described = new ArrayList<>();
    for (Set<Figure> side : ordered) {
      List<Evidence> evidence = side.stream().map(Figure::evidence).distinct().toList();
      described.add(new Conflict.Side(first(side).words(), evidence, supports.count(evidence)));
    }
    List<Evidence> evidence = described.stream().flatMap(s -> s.evidence().stream()).toList();
    String id =
        Ids.of(
            'x',
            evidence.getFirst(),
            Conflict.Kind.NUMBER.name(),
            relation.status().name(),
            first(ordered.getFirst()).count());
    whys.add(
        new Why(
            id,
            "conflict",
            relation.rule(),
            relation.reason(),
            score.scores(),
            score.threshold(),
            List.of(),
            evidence));
    boolean within = evidence.stream().map(Evidence::article).distinct().count() == 1;
    return new Conflict(
        id,
        Conflict.Kind.NUMBER,
        relation.status(),
        within ? Conflict.Scope.WITHIN : Conflict.Scope.BETWEEN,
        described,
        relation.reason());
  }

  private static int order(Set<Figure> left, Set<Figure> right) {
    int moments = Moments.compare(first(left).witness(), first(right).witness());
    return moments != 0
        ? moments
        : first(left)
            .quantity()
            .amount()
            .value()
            .compareTo(first(right).quantity().amount().value());
  }

  private static Figure first(Set<Figure> side) {
    return side.iterator().next();
  }
}
