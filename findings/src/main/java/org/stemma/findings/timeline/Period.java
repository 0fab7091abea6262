package org.stemma.findings.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days that a date names, from the first to the last. */
record Period(LocalDate first, LocalDate last) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  /**
   * The days of a date.
   *
   * @param to null: {@code from} says it all
   * @return null if they are no dates
   */
  static @Nullable Period of(@Nullable String from, @Nullable String to) {
    LocalDate first = edge(from, false);
    LocalDate last = edge(to == null ? from : to, true);
    return first == null || last == null || last.isBefore(first) ? null : new Period(first, last);
  }

  private static @Nullable LocalDate edge(@Nullable String date, boolean last) {
    if (date == null) {
      return null;
    }
    try {
      if (date.length() == YEAR) {
        int year = Integer.parseInt(date);
        return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
      }
      if (date.length() == MONTH) {
        YearMonth month = YearMonth.parse(date);
        return last ? month.atEndOfMonth() : month.atDay(1);
      }
      return date.length() >= DAY ? LocalDate.parse(date.substring(0, DAY)) : null;
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  boolean contains(Period other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  boolean isDay() {
    return first.equals(last);
  }

  /** In days, at least 1. */
  long days() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }
}
