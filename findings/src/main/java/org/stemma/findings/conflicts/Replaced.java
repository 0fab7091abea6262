package org.stemma.findings.conflicts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.findings.quantities.Quantity;

/** Figures of which an article says that another one took their place. */
final class Replaced {
  /** How far apart the two may stand, in sentences. */
  private static final int REACH = 2;

  private Replaced() {}

  /** In the order of the figures. */
  static List<Difference> find(List<Figure> figures) {
    Map<String, List<Figure>> byArticle = new LinkedHashMap<>();
    figures.forEach(f -> byArticle.computeIfAbsent(f.article(), a -> new ArrayList<>()).add(f));
    List<Difference> found = new ArrayList<>();
    for (List<Figure> article : byArticle.values()) {
      for (Figure old : article) {
        Figure now = old.has(Quantity.Sign.REPLACED) ? replacement(article, old) : null;
        if (now != null) {
          Difference difference =
              new Difference(Relation.SAID_SO, new SameCount.Score(1, 1, new TreeMap<>()));
          difference.add(old, now);
          others(figures, old, now, difference);
          found.add(difference);
        }
      }
    }
    return found;
  }

  private static @Nullable Figure replacement(List<Figure> article, Figure old) {
    @Nullable Figure nearest = null;
    for (Figure figure : article) {
      boolean fits =
          !figure.has(Quantity.Sign.REPLACED)
              && figure.quantity().predicate() != null
              && !figure.has(Quantity.Sign.UNREAL)
              && figure.count().equals(old.count())
              && figure.isOtherThan(old)
              && figure.bucket().equals(old.bucket())
              && figure.setting().field().equals(old.setting().field())
              && figure.quantity().span().start() < old.quantity().span().start()
              && distance(figure, old) <= REACH;
      if (fits && (nearest == null || distance(figure, old) < distance(nearest, old))) {
        nearest = figure;
      }
    }
    return nearest;
  }

  private static int distance(Figure left, Figure right) {
    return Math.abs(left.setting().place() - right.setting().place());
  }

  // Other articles that give the one figure or the other stand behind it.
  private static void others(List<Figure> figures, Figure old, Figure now, Difference difference) {
    for (Figure figure : figures) {
      boolean gives = figure.value().equals(old.value()) || figure.value().equals(now.value());
      if (gives
          && figure.stands()
          && !figure.article().equals(old.article())
          && figure.bucket().equals(old.bucket())
          && SameCount.mayBe(figure, old)) {
        difference.add(figure);
      }
    }
  }
}
