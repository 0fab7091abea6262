package org.stemma.findings.claims;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says, taken apart: acts, things, other words, parties, figures.
 *
 * @param main the act, or the stem of the word, that the clause turns on; null if none can be told
 * @param mainAt where that word stands; -1 if none
 * @param units acts, things and stems, sorted
 * @param parties keys of the parties in the clause
 * @param around keys of the parties elsewhere in its sentence, and behind those in it
 * @param doers keys of the party that acts, and of those behind it; empty where it is open
 * @param targets keys of the party acted on, or given to; empty where it is open
 * @param negated whether it says that something is not so
 */
record Frame(
    @Nullable String main,
    int mainAt,
    Set<String> units,
    Set<String> parties,
    Set<String> around,
    Set<String> doers,
    Set<String> targets,
    Set<String> numbers,
    boolean negated) {
  Frame {
    units = sorted(units);
    parties = sorted(parties);
    around = sorted(around);
    doers = sorted(doers);
    targets = sorted(targets);
    numbers = sorted(numbers);
  }

  private static Set<String> sorted(Set<String> keys) {
    return Collections.unmodifiableSet(new TreeSet<>(keys));
  }

  /**
   * Whether the two can be one proposition: nobody acts in one who is acted on in the other, no
   * party replaces another in its part, and no figure another.
   */
  boolean fits(Frame other) {
    boolean turned = clash(doers, other.targets) || clash(targets, other.doers);
    boolean otherDoer = apart(doers, other.doers);
    boolean otherTarget = apart(targets, other.targets);
    boolean figures = numbers.containsAll(other.numbers) || other.numbers.containsAll(numbers);
    return !turned && !otherDoer && !otherTarget && figures;
  }

  private static boolean clash(Set<String> left, Set<String> right) {
    return !left.isEmpty() && !right.isEmpty() && !Collections.disjoint(left, right);
  }

  private static boolean apart(Set<String> left, Set<String> right) {
    return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
  }

  /** The same, done by a party that the clause does not name, if it names no other. */
  Frame by(Set<String> keys) {
    return doers.isEmpty()
        ? new Frame(main, mainAt, units, parties, around, keys, targets, numbers, negated)
        : this;
  }

  /** Whether a unit or party is in the clause. */
  boolean has(String key) {
    return units.contains(key) || parties.contains(key);
  }

  /** Units and parties together. */
  Set<String> all() {
    Set<String> all = new TreeSet<>(units);
    all.addAll(parties);
    return all;
  }
}
