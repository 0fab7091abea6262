package org.stemma.findings.conflicts;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Witness;

/** Which of two articles tells the later state of things. */
final class Moments {
  /** Articles of one hour tell of one moment. */
  private static final Duration APART = Duration.ofHours(1);

  private Moments() {}

  /**
   * Negative if the first is the earlier one, positive if the later one, 0 if that cannot be told:
   * times without an offset need a day's difference.
   */
  static int compare(Witness left, Witness right) {
    Dating a = left.article().published();
    Dating b = right.article().published();
    OffsetDateTime at = instant(a);
    OffsetDateTime bt = instant(b);
    if (at != null && bt != null) {
      Duration apart = Duration.between(at, bt);
      return apart.abs().compareTo(APART) < 0 ? 0 : apart.isNegative() ? 1 : -1;
    }
    if (before(a.latest(), b.earliest())) {
      return -1;
    }
    return before(b.latest(), a.earliest()) ? 1 : 0;
  }

  private static boolean before(@Nullable LocalDate left, @Nullable LocalDate right) {
    return left != null && right != null && left.isBefore(right);
  }

  private static @Nullable OffsetDateTime instant(Dating dating) {
    String value = dating.value();
    int time = value == null ? -1 : value.indexOf('T');
    if (value == null || time < 0) {
      return null;
    }
    try {
      return OffsetDateTime.parse(value);
    } catch (DateTimeParseException noOffset) {
      return null;
    }
  }
}
