package org.stemma.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TemporalSymbol.Fixed;
import org.stemma.core.model.TemporalSymbol.MonthDay;
import org.stemma.core.model.TemporalSymbol.Within;

/**
 * A day of a month, with what is said of its year and its weekday.
 *
 * @param year null if it is open
 * @param weekday as printed beside it; null if none is
 * @param told the last weekday that the text around tells of, on which the day falls or which it
 *     follows; null if nothing is known of it
 */
record DayIn(
    @Nullable Integer year,
    int month,
    int day,
    @Nullable DayOfWeek weekday,
    @Nullable DayOfWeek told) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** The day that a symbol names by month and number; null if it names none. */
  static @Nullable DayIn of(TemporalSymbol symbol) {
    return switch (symbol) {
      case Fixed(String value) when DAY.matcher(value).matches() -> {
        LocalDate date = LocalDate.parse(value);
        yield new DayIn(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), null, null);
      }
      case MonthDay m -> new DayIn(null, m.month(), m.day(), m.weekday(), null);
      case Within(MonthDay m, Fixed(String year)) when YEAR.matcher(year).matches() ->
          new DayIn(Integer.valueOf(year), m.month(), m.day(), m.weekday(), null);
      default -> null;
    };
  }

  /** The same, in a text that last tells of {@code weekday}. */
  DayIn near(DayOfWeek weekday) {
    return new DayIn(year, month, day, this.weekday, weekday);
  }

  /** The same, whatever weekday it is. */
  DayIn withoutWeekday() {
    return new DayIn(year, month, day, null, null);
  }

  /** Whether {@code date} cannot be this day because of its weekday; a printed one outranks. */
  boolean disagrees(LocalDate date) {
    DayOfWeek actual = date.getDayOfWeek();
    if (weekday != null) {
      return actual != weekday;
    }
    return told != null && actual != told && actual != told.plus(1);
  }
}
