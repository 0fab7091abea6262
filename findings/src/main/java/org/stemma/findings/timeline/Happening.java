package org.stemma.findings.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Witness;

/** One event, and the accounts of it that were found to be of one. */
final class Happening {
  private static final int SOME = 5;

  /** The first is the most exact: accounts come from the finest date to the coarsest. */
  private final List<Occurrence> accounts = new ArrayList<>();

  private final Set<String> people = new TreeSet<>();
  private final Set<String> others = new TreeSet<>();
  private final Set<String> countries = new TreeSet<>();
  private final Set<String> places = new TreeSet<>();
  private final Period period;
  private double nearest = 1;

  Happening(Occurrence first, Period period) {
    this.period = period;
    add(first, 1);
  }

  /**
   * @param score by which it was joined, 0 to 1
   */
  void add(Occurrence account, double score) {
    accounts.add(account);
    people.addAll(account.people());
    others.addAll(account.with().others());
    countries.addAll(account.with().countries());
    places.addAll(account.with().places());
    nearest = Math.min(nearest, score);
  }

  Occurrence first() {
    return accounts.getFirst();
  }

  Period period() {
    return period;
  }

  Set<String> people() {
    return people;
  }

  Set<String> others() {
    return others;
  }

  Set<String> countries() {
    return countries;
  }

  /** Places that are no countries. */
  Set<String> places() {
    return places;
  }

  /** The lowest score by which an account was joined. */
  double nearest() {
    return nearest;
  }

  /** In the order of the witnesses. */
  List<Occurrence> accounts() {
    return accounts.stream()
        .sorted(
            Comparator.comparing((Occurrence o) -> o.sentence().witness(), Witness.ORDER)
                .thenComparing(o -> o.phrase().span()))
        .toList();
  }

  boolean isStatement() {
    return first().head().speech();
  }

  /** Whether nothing tells of what or whom it speaks: "the talks on Wednesday". */
  boolean isVague() {
    return onlyReferred() && people.isEmpty() && others.isEmpty();
  }

  boolean onlyReferred() {
    return accounts.stream().allMatch(o -> o.head().nominal());
  }

  boolean happened() {
    return accounts.stream().anyMatch(o -> !o.planned());
  }

  /**
   * The account whose words the line shows: the earliest that reports it with its date, else one
   * that reports it, names it in passing, or announces it; null if none can be read alone.
   */
  @Nullable Occurrence shown() {
    return accounts().stream()
        .filter(Occurrence::shows)
        .min(
            Comparator.comparing(Occurrence::planned)
                .thenComparing(o -> o.head().nominal())
                .thenComparing(o -> o.time() == null)
                .thenComparing(o -> o.period() != null && !o.period().equals(period)))
        .orElse(null);
  }

  /** The account that dates it: of what happened rather than of what was planned. */
  Occurrence dating() {
    Occurrence shown = shown();
    if (shown != null && shown.period() != null && shown.period().equals(period)) {
      return shown;
    }
    return accounts().stream()
        .filter(o -> period.equals(o.period()))
        .min(Comparator.comparing(Occurrence::planned))
        .orElse(first());
  }

  /** Those that others are compared with: few, so that an event of many accounts costs no more. */
  List<Occurrence> some() {
    return accounts.subList(0, Math.min(SOME, accounts.size()));
  }

  int articles() {
    return (int) accounts.stream().map(Occurrence::article).distinct().count();
  }
}
