package org.stemma.findings.conflicts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.findings.quantities.Quantity;
import org.stemma.findings.support.Supports;

/**
 * Different figures for one count. Figures are held against one another only where thing,
 * predicate, unit and scope agree; rounding, bounds, parts, sums and other moments are no
 * differences.
 */
final class NumberConflicts {
  /** A count has few values; of a table of numbers the best supported ones are enough. */
  private static final int MOST_VALUES = 12;

  /** Accounts of a value that are looked at: the first ones of the story stand for all. */
  private static final int MOST_ACCOUNTS = 6;

  private final Set<String> revisions;

  private NumberConflicts(Set<String> revisions) {
    this.revisions = revisions;
  }

  /** In the order of their first account in the story. */
  static List<Conflict> find(Story story, Supports supports, List<Why> whys) {
    List<Figure> figures = Figures.of(story);
    Map<String, List<Figure>> buckets = new LinkedHashMap<>();
    for (Figure figure : figures) {
      if (figure.stands() && figure.quantity().predicate() != null) {
        buckets.computeIfAbsent(figure.bucket(), b -> new ArrayList<>()).add(figure);
      }
    }
    NumberConflicts conflicts = new NumberConflicts(revisions(story));
    List<Conflict> found = new ArrayList<>();
    for (List<Figure> bucket : buckets.values()) {
      for (Difference difference : conflicts.compare(bucket).values()) {
        found.add(difference.conflict(supports, whys));
      }
    }
    for (Difference difference : Replaced.find(figures)) {
      found.add(difference.conflict(supports, whys));
    }
    for (Difference difference : Answered.find(figures)) {
      found.add(difference.conflict(supports, whys));
    }
    found.addAll(Corrections.find(story, figures, supports, whys));
    return found;
  }

  private Map<Conflict.Status, Difference> compare(List<Figure> bucket) {
    List<Figure> current = bucket.stream().filter(f -> !f.has(Quantity.Sign.REPLACED)).toList();
    Map<String, List<Figure>> byArticle = new LinkedHashMap<>();
    current.forEach(f -> byArticle.computeIfAbsent(f.article(), a -> new ArrayList<>()).add(f));
    List<List<Figure>> values = values(current);
    Map<Conflict.Status, Difference> found = new TreeMap<>();
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        if (values.get(i).getFirst().isOtherThan(values.get(j).getFirst())) {
          pairs(values.get(i), values.get(j), byArticle, found);
        }
      }
    }
    Difference maybe = found.get(Conflict.Status.COMPATIBLE);
    boolean told =
        maybe != null
            && found.entrySet().stream()
                .filter(e -> e.getKey() != Conflict.Status.COMPATIBLE)
                .anyMatch(e -> e.getValue().holds(maybe));
    if (told) {
      found.remove(Conflict.Status.COMPATIBLE);
    }
    return found;
  }

  // Values of a bucket, the best supported first, each with its accounts in story order.
  private static List<List<Figure>> values(List<Figure> bucket) {
    Map<String, List<Figure>> values = new LinkedHashMap<>();
    bucket.forEach(f -> values.computeIfAbsent(f.value(), k -> new ArrayList<>()).add(f));
    return values.values().stream()
        .sorted(Comparator.comparingInt((List<Figure> v) -> -articles(v)))
        .limit(MOST_VALUES)
        .toList();
  }

  private static int articles(List<Figure> figures) {
    return (int) figures.stream().map(Figure::article).distinct().count();
  }

  private void pairs(
      List<Figure> left,
      List<Figure> right,
      Map<String, List<Figure>> byArticle,
      Map<Conflict.Status, Difference> found) {
    for (Figure a : left.subList(0, Math.min(MOST_ACCOUNTS, left.size()))) {
      for (Figure b : right.subList(0, Math.min(MOST_ACCOUNTS, right.size()))) {
        if (a.article().equals(b.article())) {
          continue;
        }
        List<Figure> mine = byArticle.getOrDefault(a.article(), List.of());
        List<Figure> theirs = byArticle.getOrDefault(b.article(), List.of());
        SameCount.Score score = SameCount.of(a, b);
        boolean comparable =
            score != null
                && (score.isOfSameWords() || (leads(mine, a) && leads(theirs, b)))
                && !agree(mine, theirs, Figure::isOtherThan);
        if (!comparable || score == null) {
          continue;
        }
        Relation relation = Relation.of(a, b, revisions.contains(a.article() + b.article()), score);
        boolean stands =
            relation != null
                && (relation.status() == Conflict.Status.UPDATE
                    || (a.differsFrom(b) && !agree(mine, theirs, Figure::differsFrom)));
        if (stands && relation != null) {
          found.computeIfAbsent(relation.status(), s -> new Difference(relation, score)).add(a, b);
        }
      }
    }
  }

  // Of several counts of one kind in an article the first one is its news.
  private static boolean leads(List<Figure> article, Figure figure) {
    return article.isEmpty() || !article.getFirst().isOtherThan(figure);
  }

  // Two articles that have one figure in common do not contradict one another in this count.
  private static boolean agree(
      List<Figure> mine, List<Figure> theirs, BiPredicate<Figure, Figure> differ) {
    return mine.stream()
        .limit(MOST_VALUES)
        .anyMatch(f -> theirs.stream().limit(MOST_VALUES).anyMatch(g -> !differ.test(f, g)));
  }

  private static Set<String> revisions(Story story) {
    Set<String> revisions = new LinkedHashSet<>();
    for (Lineage lineage : story.lineage()) {
      if (lineage.kind() == Lineage.Kind.REVISION) {
        revisions.add(lineage.from() + lineage.to());
        revisions.add(lineage.to() + lineage.from());
      }
    }
    return revisions;
  }
}
