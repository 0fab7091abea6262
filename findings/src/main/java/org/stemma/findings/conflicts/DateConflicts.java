package org.stemma.findings.conflicts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Story;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.Why;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.Supports;
import org.stemma.findings.support.Wording;

/**
 * Different dates for one happening, and dates that were moved. Only days that the words themselves
 * name are held against one another: a weekday resolved by us is no evidence that an account is
 * wrong.
 */
final class DateConflicts {
  /** Share of the content words of the shorter sentence. */
  private static final double SAME_HAPPENING = 0.6;

  private static final int FEWEST_WORDS = 3;

  /** Dates a day apart may be one night, or one day in two time zones. */
  private static final long DAYS_APART = 2;

  /** Of two days further apart than this there were rather two happenings of one kind. */
  private static final long DAYS_AT_MOST = 60;

  /** Accounts of a day that are looked at. */
  private static final int MOST_ACCOUNTS = 6;

  private static final int MOST_DAYS = 24;
  private static final String FROM = "from ";
  private static final String TO = " to ";
  private static final int ISO_DAY = "2026-03-04".length();
  private static final Set<String> POSTPONING = Tables.words(DateConflicts.class, "postponing.txt");

  private DateConflicts() {}

  /** Dates that were moved first, in the order of the text. */
  static List<Conflict> find(Story story, Supports supports, List<Why> whys) {
    List<Dated> dates = Dates.of(story);
    List<Conflict> found = new ArrayList<>(moved(dates, supports, whys));
    Map<String, List<Dated>> byAct = new LinkedHashMap<>();
    for (Dated date : dates) {
      String act = date.governed();
      if (act != null && isNamedDay(date)) {
        byAct.computeIfAbsent(act, k -> new ArrayList<>()).add(date);
      }
    }
    Set<String> told = new LinkedHashSet<>();
    for (List<Dated> act : byAct.values()) {
      differing(act, told, supports, whys, found);
    }
    return found;
  }

  private static boolean isNamedDay(Dated date) {
    TemporalSymbol symbol = date.time().expression().symbol();
    boolean named =
        symbol instanceof TemporalSymbol.MonthDay || symbol instanceof TemporalSymbol.Fixed;
    return named
        && date.day().length() >= ISO_DAY
        && date.time().to() == null
        && date.time().ambiguous().isEmpty();
  }

  private static void differing(
      List<Dated> act, Set<String> told, Supports supports, List<Why> whys, List<Conflict> found) {
    Map<String, List<Dated>> byDay = new LinkedHashMap<>();
    act.forEach(
        d -> byDay.computeIfAbsent(d.day().substring(0, ISO_DAY), k -> new ArrayList<>()).add(d));
    List<List<Dated>> days = byDay.values().stream().limit(MOST_DAYS).toList();
    for (int i = 0; i < days.size(); i++) {
      for (int j = i + 1; j < days.size(); j++) {
        Conflict conflict = differing(days.get(i), days.get(j), supports, whys);
        if (conflict != null && told.add(conflict.id())) {
          found.add(conflict);
        }
      }
    }
  }

  private static @Nullable Conflict differing(
      List<Dated> left, List<Dated> right, Supports supports, List<Why> whys) {
    long apart =
        Math.abs(
            ChronoUnit.DAYS.between(
                LocalDate.parse(left.getFirst().day().substring(0, ISO_DAY)),
                LocalDate.parse(right.getFirst().day().substring(0, ISO_DAY))));
    if (apart < DAYS_APART || apart > DAYS_AT_MOST) {
      return null;
    }
    Set<Dated> one = new LinkedHashSet<>();
    Set<Dated> other = new LinkedHashSet<>();
    double best = 0;
    for (Dated a : left.subList(0, Math.min(MOST_ACCOUNTS, left.size()))) {
      for (Dated b : right.subList(0, Math.min(MOST_ACCOUNTS, right.size()))) {
        double likeness = likeness(a, b);
        if (likeness >= SAME_HAPPENING && !holdsBoth(left, right, a, b)) {
          one.add(a);
          other.add(b);
          best = Math.max(best, likeness);
        }
      }
    }
    return one.isEmpty() ? null : conflict(one, other, best, supports, whys);
  }

  // An article that has both days tells of two happenings.
  private static boolean holdsBoth(List<Dated> left, List<Dated> right, Dated a, Dated b) {
    return left.stream().anyMatch(d -> d.article().equals(b.article()))
        || right.stream().anyMatch(d -> d.article().equals(a.article()));
  }

  private static double likeness(Dated left, Dated right) {
    Set<String> shared = new TreeSet<>(left.content());
    shared.retainAll(right.content());
    int fewer = Math.min(left.content().size(), right.content().size());
    boolean named =
        !Collections.disjoint(left.entities(), right.entities())
            || left.entities().isEmpty()
            || right.entities().isEmpty();
    return fewer == 0 || shared.size() < FEWEST_WORDS || !named
        ? 0
        : Wording.rounded((double) shared.size() / fewer);
  }

  private static Conflict conflict(
      Set<Dated> left, Set<Dated> right, double likeness, Supports supports, List<Why> whys) {
    Dated a = left.iterator().next();
    Dated b = right.iterator().next();
    int order = Moments.compare(a.witness(), b.witness());
    Dated early = order > 0 ? b : a;
    boolean moved = order != 0 && early.planned();
    Conflict.Status status = moved ? Conflict.Status.UPDATE : Conflict.Status.CONFLICT;
    String reason =
        moved
            ? "the later account gives another date for what was planned"
            : "different dates are given for one happening";
    List<Conflict.Side> sides = new ArrayList<>();
    for (Set<Dated> side : order > 0 ? List.of(right, left) : List.of(left, right)) {
      List<Evidence> evidence = side.stream().map(Dated::evidence).distinct().toList();
      sides.add(
          new Conflict.Side(
              side.iterator().next().day().substring(0, ISO_DAY),
              evidence,
              supports.count(evidence)));
    }
    SortedMap<String, Double> scores = new TreeMap<>();
    scores.put("shared words", likeness);
    return record(
        status, moved ? "date-moved" : "date-differs", reason, sides, scores, SAME_HAPPENING, whys);
  }

  // "Moves the opening from 3 May to 10 May": the account says it itself.
  private static List<Conflict> moved(List<Dated> dates, Supports supports, List<Why> whys) {
    List<Conflict> found = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      Dated from = dates.get(i);
      Dated to = i + 1 < dates.size() ? dates.get(i + 1) : from;
      List<Conflict.Side> sides = List.of();
      if (isMoved(from) && from.time().to() != null) {
        sides = ends(from, supports);
      } else if (isMoved(from) && isMove(from, to)) {
        sides = List.of(side(from, dates, supports), side(to, dates, supports));
      }
      if (!sides.isEmpty()) {
        found.add(
            record(
                Conflict.Status.UPDATE,
                "date-changed",
                "an account says itself that the date has changed",
                sides,
                new TreeMap<>(),
                null,
                whys));
      }
    }
    return found;
  }

  private static Conflict.Side side(Dated date, List<Dated> dates, Supports supports) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(date.evidence());
    dates.stream()
        .filter(d -> !d.article().equals(date.article()) && isSame(d, date))
        .map(Dated::evidence)
        .forEach(evidence::add);
    return new Conflict.Side(date.words(), evidence, supports.count(evidence));
  }

  // "From 3 May to 10 May" reads as a stretch of time; after such a verb it is two days.
  private static List<Conflict.Side> ends(Dated stretch, Supports supports) {
    String words = stretch.words();
    int joint = words.indexOf(TO);
    if (joint < 0) {
      return List.of();
    }
    String first =
        words.startsWith(FROM) ? words.substring(FROM.length(), joint) : words.substring(0, joint);
    List<Evidence> evidence = List.of(stretch.evidence());
    return List.of(
        new Conflict.Side(first.strip(), evidence, supports.count(evidence)),
        new Conflict.Side(
            words.substring(joint + TO.length()).strip(), evidence, supports.count(evidence)));
  }

  // Whether a verb of moving stands before "from" and the date.
  private static boolean isMoved(Dated date) {
    String text = date.witness().article().text();
    int start = date.time().expression().span().start();
    if (start <= date.sentence().start()) {
      return false;
    }
    List<String> before = Wording.of(text.substring(date.sentence().start(), start)).all();
    boolean from =
        date.words().startsWith(FROM) || (!before.isEmpty() && before.getLast().equals("from"));
    return from && before.stream().anyMatch(POSTPONING::contains);
  }

  private static boolean isMove(Dated from, Dated to) {
    int end = from.time().expression().span().end();
    int next = to.time().expression().span().start();
    if (!from.article().equals(to.article())
        || !from.sentence().equals(to.sentence())
        || next < end) {
      return false;
    }
    String between = from.witness().article().text().substring(end, next);
    return Wording.of(between).all().equals(List.of("to")) && !from.words().equals(to.words());
  }

  // The same words for the date, and the same act.
  private static boolean isSame(Dated other, Dated side) {
    return other.words().equals(side.words())
        && !Collections.disjoint(other.acts(), side.acts())
        && !Collections.disjoint(other.content(), side.content());
  }

  private static Conflict record(
      Conflict.Status status,
      String rule,
      String reason,
      List<Conflict.Side> sides,
      SortedMap<String, Double> scores,
      @Nullable Double threshold,
      List<Why> whys) {
    List<Evidence> evidence = sides.stream().flatMap(s -> s.evidence().stream()).toList();
    Evidence first = evidence.stream().min(Comparator.naturalOrder()).orElseThrow();
    String id = Ids.of('x', first, Conflict.Kind.DATE.name(), sides.getFirst().value());
    whys.add(new Why(id, "conflict", rule, reason, scores, threshold, List.of(), evidence));
    boolean within = evidence.stream().map(Evidence::article).distinct().count() == 1;
    return new Conflict(
        id,
        Conflict.Kind.DATE,
        status,
        within ? Conflict.Scope.WITHIN : Conflict.Scope.BETWEEN,
        sides,
        reason);
  }
}
