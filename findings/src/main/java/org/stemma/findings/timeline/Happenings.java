package org.stemma.findings.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.EventWords;

/**
 * Joins accounts of one event: of one class, on days of which one holds the other, with the same
 * people, or, where none are named, in like words ({@link SameEvent}). Accounts are compared with
 * events of their class and days alone.
 */
final class Happenings {
  /** Cosine that a mere reference must have with the only event of its class on its day. */
  private static final double REFERS = 0.3;

  private static final String FAMILY = "family ";
  private static final String OWN = "own";
  private static final String TABLE = "table";

  /** Days around an article's own in which an undated event that it tells of lies. */
  private static final int NEWS = 10;

  /** Events among which an account with a coarse date looks; of more it would not tell one. */
  private static final int MOST_CANDIDATES = 64;

  private final Map<String, TreeMap<LocalDate, List<Happening>>> byClass = new TreeMap<>();
  private final List<Happening> all = new ArrayList<>();

  private Happenings() {}

  /** In no stated order. */
  static List<Happening> of(Collection<Occurrence> occurrences) {
    Happenings happenings = new Happenings();
    occurrences.stream()
        .filter(o -> o.period() != null)
        .sorted(
            Comparator.comparingLong((Occurrence o) -> period(o).days())
                .thenComparing(o -> o.head().nominal())
                .thenComparing(
                    Comparator.comparingInt((Occurrence o) -> o.people().size()).reversed())
                .thenComparing(Occurrence::planned)
                .thenComparing(o -> o.sentence().witness(), Witness.ORDER)
                .thenComparing(o -> o.phrase().span()))
        .forEach(happenings::addDated);
    occurrences.stream().filter(o -> o.period() == null).forEach(happenings::addUndated);
    return happenings.all;
  }

  private static Period period(Occurrence occurrence) {
    return Objects.requireNonNull(occurrence.period(), "Bug: no period");
  }

  private void addDated(Occurrence occurrence) {
    Period period = period(occurrence);
    List<Happening> candidates =
        candidates(occurrence, period.first(), period.last()).stream()
            .filter(h -> period.contains(h.period()) && SameEvent.score(h, occurrence) > 0)
            .toList();
    List<Happening> sameDays = candidates.stream().filter(h -> h.period().equals(period)).toList();
    Happening best = only(sameDays.isEmpty() ? candidates : sameDays, occurrence);
    best = best == null ? referred(occurrence, period) : best;
    if (best == null) {
      Happening fresh = new Happening(occurrence, period);
      all.add(fresh);
      for (String key : keys(occurrence)) {
        byClass
            .computeIfAbsent(key, k -> new TreeMap<>())
            .computeIfAbsent(period.first(), d -> new ArrayList<>())
            .add(fresh);
      }
    } else {
      best.add(occurrence, Math.max(REFERS, SameEvent.score(best, occurrence)));
    }
  }

  // "the shooting on Friday": the only one of that day, if nobody and no place says otherwise.
  private @Nullable Happening referred(Occurrence occurrence, Period period) {
    if (!occurrence.head().nominal() || occurrence.isAnother() || !period.isDay()) {
      return null;
    }
    String kind = occurrence.head().kind().name();
    List<Happening> ofDay =
        lying(kind, period.first(), period.last()).stream()
            .filter(h -> h.period().isDay())
            .filter(h -> h.first().head().kind().name().equals(kind))
            .toList();
    if (ofDay.size() != 1) {
      return null;
    }
    Happening one = ofDay.getFirst();
    boolean fits =
        one.people().containsAll(occurrence.people())
            && !SameEvent.apart(one.countries(), occurrence.with().countries())
            && !SameEvent.apart(one.places(), occurrence.with().places())
            && one.some().stream()
                .anyMatch(a -> a.sentence().cosine(occurrence.sentence()) >= REFERS);
    return fits ? one : null;
  }

  // "Vane has met Holm", on no day: the one such event of these days.
  private void addUndated(Occurrence occurrence) {
    LocalDate day = occurrence.sentence().witness().article().published().latest();
    if (day == null) {
      return;
    }
    List<Happening> fitting =
        candidates(occurrence, day.minusDays(NEWS), day.plusDays(NEWS)).stream()
            .filter(
                h -> h.period().isDay() && SameEvent.shared(h.people(), occurrence.people()) > 1)
            .filter(h -> h.first().head().kind().name().equals(occurrence.head().kind().name()))
            .filter(h -> SameEvent.score(h, occurrence) > 0)
            .toList();
    if (fitting.size() == 1) {
      Happening one = fitting.getFirst();
      boolean ahead = occurrence.planned() || day.isBefore(one.period().first());
      one.add(ahead ? occurrence.ahead() : occurrence, SameEvent.score(one, occurrence));
    }
  }

  // An account that says less than several events fits all of them, and tells of none.
  private static @Nullable Happening only(List<Happening> candidates, Occurrence occurrence) {
    if (candidates.size() < 2) {
      return candidates.isEmpty() ? null : candidates.getFirst();
    }
    List<Happening> exact =
        candidates.stream().filter(h -> h.people().equals(occurrence.people())).toList();
    if (!exact.isEmpty() && !occurrence.people().isEmpty()) {
      return exact.stream().max(byScore(occurrence)).orElseThrow();
    }
    return occurrence.people().isEmpty() || occurrence.head().speech()
        ? candidates.stream().max(byScore(occurrence)).orElseThrow()
        : null;
  }

  private static Comparator<Happening> byScore(Occurrence occurrence) {
    return Comparator.comparingDouble((Happening h) -> SameEvent.score(h, occurrence))
        .thenComparing(h -> h.first().article(), Comparator.reverseOrder());
  }

  private List<Happening> candidates(Occurrence occurrence, LocalDate first, LocalDate last) {
    EventWords.Kind kind = occurrence.head().kind();
    Set<Happening> found = new LinkedHashSet<>();
    found.addAll(lying(kind.name(), first, last));
    if (!kind.family().isEmpty()) {
      found.addAll(lying(FAMILY + kind.family(), first, last));
    }
    if (!occurrence.head().speech() && found.size() <= MOST_CANDIDATES) {
      // A verb that no table has may say what another says; of the same day only, or all would fit.
      Set<Happening> others = new LinkedHashSet<>(lying(OWN, first, last));
      others.addAll(lying(TABLE, first, last));
      others.removeIf(h -> !h.period().equals(occurrence.period()));
      if (others.size() <= MOST_CANDIDATES) {
        found.addAll(others);
      }
    }
    return found.size() > MOST_CANDIDATES ? List.of() : List.copyOf(found);
  }

  private List<Happening> lying(String key, LocalDate first, LocalDate last) {
    TreeMap<LocalDate, List<Happening>> ofKey = byClass.get(key);
    return ofKey == null
        ? List.of()
        : ofKey.subMap(first, true, last, true).values().stream()
            .flatMap(List::stream)
            .limit(MOST_CANDIDATES + 1L)
            .toList();
  }

  private static List<String> keys(Occurrence occurrence) {
    EventWords.Kind kind = occurrence.head().kind();
    List<String> keys = new ArrayList<>(List.of(kind.name()));
    if (!kind.family().isEmpty()) {
      keys.add(FAMILY + kind.family());
    }
    if (!occurrence.head().speech()) {
      keys.add(kind.isOwn() ? OWN : TABLE);
    }
    return keys;
  }
}
