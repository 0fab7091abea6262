package org.stemma.pages.site;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.Span;
import org.stemma.pages.site.Units.Spot;
import org.stemma.pages.site.Units.Unit;
import org.stemma.pages.site.view.FindingLink;

/** Which spans of a story's articles its findings cite; filled while the dossier is made. */
final class Citations {
  private record Place(String article, String anchor) {}

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::article).thenComparing(Place::anchor);
  private static final Comparator<Spot> BY_SPAN =
      Comparator.comparingInt(Spot::from).thenComparingInt(Spot::to);

  private static final SortedSet<Spot> NOTHING =
      Collections.unmodifiableSortedSet(new TreeSet<>(BY_SPAN));

  private final Map<Place, SortedSet<Spot>> spots = new TreeMap<>(ORDER);
  private final Map<Place, SortedSet<Spot>> accounts = new TreeMap<>(ORDER);
  private final Map<Place, Set<FindingLink>> findings = new TreeMap<>(ORDER);

  /** Notes that {@code finding} stands on {@code spot}, or that a page cites it for no finding. */
  void add(String article, Spot spot, FindingLink... finding) {
    Place place = new Place(article, spot.unit().anchor());
    name(article, spot);
    accounts.computeIfAbsent(place, p -> new TreeSet<>(BY_SPAN)).add(spot);
    findings.computeIfAbsent(place, p -> new LinkedHashSet<>()).addAll(Set.of(finding));
  }

  /** Notes that a name stands there: a page points at it, and no finding stands on it. */
  void name(String article, Spot spot) {
    Place place = new Place(article, spot.unit().anchor());
    spots.computeIfAbsent(place, p -> new TreeSet<>(BY_SPAN)).add(spot);
  }

  boolean cites(String article, Unit unit) {
    return spots.containsKey(new Place(article, unit.anchor()));
  }

  /** The cited stretches of a unit, by start and end. */
  SortedSet<Spot> spots(String article, Unit unit) {
    return spots.getOrDefault(new Place(article, unit.anchor()), new TreeSet<>(BY_SPAN));
  }

  /** The findings that stand on a unit, in the order of the dossier. */
  Set<FindingLink> findings(String article, Unit unit) {
    return findings.getOrDefault(new Place(article, unit.anchor()), Set.of());
  }

  /** The accounts in a unit, in UTF-16 units of its words, joined where they touch. */
  SortedSet<Span> marked(String article, Unit unit) {
    return joined(unit, accounts.getOrDefault(new Place(article, unit.anchor()), NOTHING));
  }

  /** The names in a unit, likewise; some lie inside accounts. */
  SortedSet<Span> named(String article, Unit unit) {
    return joined(unit, spots(article, unit));
  }

  private static SortedSet<Span> joined(Unit unit, SortedSet<Spot> spots) {
    SortedSet<Span> joined = new TreeSet<>();
    Span open = null;
    for (Spot spot : spots) {
      Span span = spot.span().shift(-unit.span().start());
      if (open != null && span.start() <= open.end()) {
        open = new Span(open.start(), Math.max(open.end(), span.end()));
      } else {
        if (open != null) {
          joined.add(open);
        }
        open = span;
      }
    }
    if (open != null) {
      joined.add(open);
    }
    return joined;
  }
}
