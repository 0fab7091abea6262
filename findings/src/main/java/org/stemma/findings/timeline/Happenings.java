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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.EventWords;
import org.stemma.findings.support.Wording;

/**
 * Joins accounts of one event: of one class, on days of which one holds the other, with the same
 * people, or, where none are named, in like words. Accounts are compared with events of their class
 * and days alone.
 *
 * <p>After the event template of Cybulska and Vossen ("Guidelines for ECB+ annotation of events and
 * their coreference", 2014): action, time, place and participants must be compatible.
 */
final class Happenings {
  /** Cosine of sentences from which accounts that share a body or place, but no person, are one. */
  static final double SAME_SENSE = 0.7;

  /** Likeness (Jaccard) of words that counts as much. */
  static final double SAME_WORDS = 0.3;

  /** The same for accounts of one disaster, of which one tells the cause and one the effect. */
  private static final double SAME_DISASTER = 0.6;

  /** Share of the shorter account's words that the other has, if its verb is another. */
  private static final double MOST_WORDS = 0.5;

  /** Cosine from which two people have done one thing, whatever its verb. */
  private static final double SAME_PAIR = 0.65;

  /** The same of one person, who does more than one thing a day. */
  private static final double SAME_MAN = 0.8;

  private static final int FEWEST_SHARED = 3;

  private static final String FAMILY = "family ";
  private static final String OWN = "own";
  private static final String TABLE = "table";
  private static final String DISASTER = "DISASTER";

  /** Cosine that two accounts of one deed of one person must have besides: a man does much. */
  private static final double ONE_DEED = 0.45;

  /** Cosine from which statements of one speaker on one day are one. */
  private static final double SAME_STATEMENT = 0.7;

  /** The same for statements that are given to different speakers: a body and its spokesman. */
  private static final double SAME_WORDS_SAID = 0.65;

  /** Words in quotation marks that both give: the same was said. */
  private static final int SAME_QUOTATION = 2;

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
            .filter(h -> period.contains(h.period()) && score(h, occurrence) > 0)
            .toList();
    List<Happening> sameDays = candidates.stream().filter(h -> h.period().equals(period)).toList();
    Happening best = only(sameDays.isEmpty() ? candidates : sameDays, occurrence);
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
      best.add(occurrence, score(best, occurrence));
    }
  }

  // "Vane has met Holm", on no day: the one such event of these days.
  private void addUndated(Occurrence occurrence) {
    LocalDate day = occurrence.sentence().witness().article().published().latest();
    if (day == null) {
      return;
    }
    List<Happening> fitting =
        candidates(occurrence, day.minusDays(NEWS), day.plusDays(NEWS)).stream()
            .filter(h -> h.period().isDay() && shared(h.people(), occurrence.people()) > 1)
            .filter(h -> h.first().head().kind().name().equals(occurrence.head().kind().name()))
            .filter(h -> score(h, occurrence) > 0)
            .toList();
    if (fitting.size() == 1) {
      Happening one = fitting.getFirst();
      boolean ahead = occurrence.planned() || day.isBefore(one.period().first());
      one.add(ahead ? occurrence.ahead() : occurrence, score(one, occurrence));
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
    return Comparator.comparingDouble((Happening h) -> score(h, occurrence))
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
      if (kind.isOwn()) {
        others.addAll(lying(TABLE, first, last));
      }
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

  /** How well an account fits an event, 0 to 1, three decimals; 0: it is of another. */
  static double score(Happening happening, Occurrence occurrence) {
    Occurrence first = happening.first();
    if (occurrence.head().speech() != first.head().speech()) {
      return 0;
    }
    double cosine = 0;
    double likeness = 0;
    for (Occurrence account : happening.some()) {
      cosine = Math.max(cosine, account.sentence().cosine(occurrence.sentence()));
      likeness = Math.max(likeness, account.words().likeness(occurrence.words()));
    }
    if (occurrence.head().speech()) {
      return said(first, occurrence, cosine, likeness);
    }
    boolean sameClass = first.head().kind().name().equals(occurrence.head().kind().name());
    boolean refers = occurrence.head().nominal() || happening.onlyReferred();
    boolean sameFamily =
        !first.head().kind().family().isEmpty()
            && first.head().kind().family().equals(occurrence.head().kind().family());
    boolean disaster = sameFamily && first.head().kind().family().equals(DISASTER);
    boolean own = first.head().kind().isOwn() || occurrence.head().kind().isOwn();
    boolean sameWords =
        cosine >= SAME_DISASTER
            && first.words().containment(occurrence.words()) >= MOST_WORDS
            && first.words().shared(occurrence.words()).size() >= FEWEST_SHARED;
    boolean related =
        sameClass
            || (refers && sameFamily)
            || (disaster && cosine >= SAME_DISASTER)
            || (own && (sameWords || samePair(happening, occurrence, cosine)));
    if (!related) {
      return 0;
    }
    if (apart(happening.countries(), occurrence.countries())) {
      return 0;
    }
    Set<String> people = happening.people();
    int shared = shared(people, occurrence.people());
    boolean nested =
        people.containsAll(occurrence.people()) || occurrence.people().containsAll(people);
    if (!people.isEmpty() && !occurrence.people().isEmpty()) {
      boolean enough = shared > 1 || refers || cosine >= ONE_DEED || likeness >= SAME_WORDS;
      return nested && shared > 0 && enough ? Wording.rounded(0.5 + cosine / 2) : 0;
    }
    if (sameClass && disaster && happening.period().equals(occurrence.period())) {
      return cosine >= ONE_DEED ? Wording.rounded(cosine) : 0;
    }
    boolean common = shared(happening.others(), occurrence.others()) > 0;
    boolean alike = cosine >= (disaster ? SAME_DISASTER : SAME_SENSE) || likeness >= SAME_WORDS;
    alike |= own && sameWords;
    return alike && (common || likeness >= SAME_WORDS || sameWords)
        ? Wording.rounded(Math.max(cosine, likeness))
        : 0;
  }

  // "had beaten X", "stopped X in the 11th": of two people one thing a date, if it sounds alike.
  private static boolean samePair(Happening happening, Occurrence occurrence, double cosine) {
    int people = occurrence.people().size();
    return people > 0
        && happening.people().equals(occurrence.people())
        && cosine >= (people > 1 ? SAME_PAIR : SAME_MAN);
  }

  private static double said(
      Occurrence first, Occurrence occurrence, double cosine, double likeness) {
    boolean sameSpeaker = first.speaker() != null && first.speaker().equals(occurrence.speaker());
    boolean one =
        sameSpeaker
            ? cosine >= SAME_STATEMENT || likeness >= SAME_WORDS
            : cosine >= SAME_WORDS_SAID && likeness >= SAME_WORDS;
    one |= shared(first.quoted(), occurrence.quoted()) >= SAME_QUOTATION;
    return one ? Wording.rounded(Math.max(cosine, likeness)) : 0;
  }

  private static boolean apart(Set<String> left, Set<String> right) {
    return !left.isEmpty() && !right.isEmpty() && shared(left, right) == 0;
  }

  private static int shared(Set<String> left, Set<String> right) {
    Set<String> both = new TreeSet<>(left);
    both.retainAll(right);
    return both.size();
  }
}
