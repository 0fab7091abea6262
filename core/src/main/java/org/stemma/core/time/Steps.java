package org.stemma.core.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.TemporalSymbol.Unit;
import org.stemma.core.time.Stretch.Grain;

/**
 * Steps of the calendar: which stretch lies so many units away, and which are as narrow as a unit.
 */
final class Steps {
  /** In units: what is further away is a figure of something else. */
  private static final int MOST = 5000;

  private Steps() {}

  /**
   * The stretch of one unit that lies {@code amount} units after {@code start}; null if none does.
   */
  static @Nullable Stretch from(Stretch start, int amount, Unit unit) {
    if (StrictMath.abs(amount) > MOST) {
      return null;
    }
    LocalDate first = start.first();
    LocalDate day =
        switch (unit) {
          case SECOND, MINUTE, HOUR -> null;
          case DAY -> first.plusDays(amount);
          case WEEK -> first.plusWeeks(amount);
          case MONTH -> first.plusMonths(amount);
          case QUARTER -> first.plusMonths(3L * amount);
          case YEAR -> first.plusYears(amount);
          case DECADE -> first.plusYears(10L * amount);
          case CENTURY -> first.plusYears(100L * amount);
        };
    if (day == null || day.getYear() < 1 || day.getYear() > 9999) {
      return null;
    }
    return Stretch.holding(day, unit);
  }

  /** Whether a stretch of this grain lies within one unit; a quarter is only itself. */
  static boolean isWithin(Grain grain, Unit unit) {
    Grain widest =
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY -> Grain.DAY;
          case WEEK -> Grain.WEEK;
          case MONTH -> Grain.MONTH;
          case QUARTER -> Grain.QUARTER;
          case YEAR -> Grain.YEAR;
          case DECADE -> Grain.DECADE;
          case CENTURY -> Grain.CENTURY;
        };
    return unit == Unit.QUARTER ? grain == Grain.QUARTER : grain.compareTo(widest) <= 0;
  }
}
