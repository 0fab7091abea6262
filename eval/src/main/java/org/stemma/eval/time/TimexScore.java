package org.stemma.eval.time;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.eval.time.TimeMlDocument.Marked;

/**
 * Counts of TempEval-3 task A (UzZaman et al. 2013), summed over documents: strict is the same
 * begin and end, relaxed one shared character; values are compared as strings.
 */
final class TimexScore {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private int gold;
  private int found;
  private int exact;
  private int goldTouched;
  private int foundTouched;
  private int valueRight;
  private int days;
  private int daysRight;

  void add(List<Marked> golden, List<Marked> system) {
    gold += golden.size();
    found += system.size();
    for (Marked wanted : golden) {
      Marked match = match(wanted, system);
      if (match == null) {
        continue;
      }
      goldTouched++;
      boolean right = match.value().equals(wanted.value());
      exact += match.span().equals(wanted.span()) ? 1 : 0;
      valueRight += right ? 1 : 0;
      if (DAY.matcher(wanted.value()).matches()) {
        days++;
        daysRight += right ? 1 : 0;
      }
    }
    for (Marked one : system) {
      foundTouched += match(one, golden) == null ? 0 : 1;
    }
  }

  private static @Nullable Marked match(Marked one, List<Marked> others) {
    Marked first = null;
    for (Marked other : others) {
      if (other.span().equals(one.span())) {
        return other;
      }
      if (first == null && other.span().overlaps(one.span())) {
        first = other;
      }
    }
    return first;
  }

  /** Expressions that people marked. */
  int gold() {
    return gold;
  }

  /** Matched expressions whose value is a full calendar day. */
  int days() {
    return days;
  }

  double strictF1() {
    return f1(share(exact, found), share(exact, gold));
  }

  double relaxedF1() {
    return f1(share(foundTouched, found), share(goldTouched, gold));
  }

  double valueF1() {
    return relaxedF1() * share(valueRight, goldTouched);
  }

  double dayAccuracy() {
    return share(daysRight, days);
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
