package org.stemma.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.TemporalSymbol.Season.Name;
import org.stemma.core.model.TemporalSymbol.Unit;

/**
 * A stretch of the calendar, in whole days, with its TIMEX3 value.
 *
 * @param first its first day
 * @param last its last day
 * @param time {@code T17:00} or {@code TNI} where it is part of one day, else null
 */
record Stretch(Grain grain, LocalDate first, LocalDate last, String value, @Nullable String time) {
  /** How wide a stretch is, narrowest first. */
  enum Grain {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF,
    YEAR,
    DECADE,
    CENTURY,
    RANGE
  }

  private static final Pattern VALUE =
      Pattern.compile(
          "(\\d{2})(?:(\\d)(?:(\\d)(?:-(?:(\\d{2})(?:-(\\d{2}))?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?)?)?");

  static Stretch day(LocalDate day) {
    return new Stretch(Grain.DAY, day, day, day.toString(), null);
  }

  static Stretch week(LocalDate within) {
    LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Stretch(Grain.WEEK, monday, monday.plusDays(6), weekValue(monday), null);
  }

  /** The weekend of the ISO week that holds a day: Saturday and Sunday. */
  static Stretch weekend(LocalDate within) {
    LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Stretch(
        Grain.WEEKEND, monday.plusDays(5), monday.plusDays(6), weekValue(monday) + "-WE", null);
  }

  private static String weekValue(LocalDate monday) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static Stretch month(YearMonth month) {
    return new Stretch(Grain.MONTH, month.atDay(1), month.atEndOfMonth(), month.toString(), null);
  }

  /**
   * @param quarter 1 to 4
   */
  static Stretch quarter(int year, int quarter) {
    YearMonth from = YearMonth.of(year, 3 * quarter - 2);
    return new Stretch(
        Grain.QUARTER,
        from.atDay(1),
        from.plusMonths(2).atEndOfMonth(),
        year + "-Q" + quarter,
        null);
  }

  /** Seasons as meteorologists of the northern hemisphere have them; winter begins in its year. */
  static Stretch season(int year, Name season) {
    YearMonth from = YearMonth.of(year, season.firstMonth());
    return new Stretch(
        Grain.SEASON, from.atDay(1), from.plusMonths(2).atEndOfMonth(), year + "-" + season, null);
  }

  static Stretch year(int year) {
    return years(Grain.YEAR, year, 1, String.format(Locale.ROOT, "%04d", year));
  }

  private static Stretch years(Grain grain, int from, int count, String value) {
    return new Stretch(
        grain, LocalDate.of(from, 1, 1), LocalDate.of(from + count - 1, 12, 31), value, null);
  }

  /** From the first day of one to the last of the other; null if that is no stretch. */
  static @Nullable Stretch range(Stretch from, Stretch to) {
    return to.last.isBefore(from.first)
        ? null
        : new Stretch(Grain.RANGE, from.first, to.last, from.value + "/" + to.value, null);
  }

  /** The stretch that a TIMEX3 value means; null if it means none. */
  static @Nullable Stretch of(String value) {
    Matcher m = VALUE.matcher(value);
    if (!m.matches()) {
      return null;
    }
    if (m.group(2) == null) {
      return years(Grain.CENTURY, Integer.parseInt(value) * 100, 100, value);
    }
    if (m.group(3) == null) {
      return years(Grain.DECADE, Integer.parseInt(value) * 10, 10, value);
    }
    int year = Integer.parseInt(value.substring(0, 4));
    if (m.group(5) != null) {
      return day(LocalDate.parse(value));
    }
    if (m.group(4) != null) {
      return month(YearMonth.parse(value));
    }
    if (m.group(6) != null) {
      return quarter(year, Integer.parseInt(m.group(6)));
    }
    if (m.group(7) != null) {
      int from = Integer.parseInt(m.group(7)) == 1 ? 1 : 7;
      YearMonth month = YearMonth.of(year, from);
      return new Stretch(
          Grain.HALF, month.atDay(1), month.plusMonths(5).atEndOfMonth(), value, null);
    }
    return m.group(8) != null ? season(year, Name.valueOf(m.group(8))) : year(year);
  }

  /** The stretch of one unit that holds a day; null for units below the day. */
  static @Nullable Stretch holding(LocalDate day, Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> null;
      case DAY -> day(day);
      case WEEK -> week(day);
      case MONTH -> month(YearMonth.from(day));
      case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> year(day.getYear());
      case DECADE -> of(String.format(Locale.ROOT, "%03d", day.getYear() / 10));
      case CENTURY -> of(String.format(Locale.ROOT, "%02d", day.getYear() / 100));
    };
  }

  /** The same day, at a time of it. */
  Stretch at(String clock) {
    return new Stretch(grain, first, last, value + clock, clock);
  }

  /** ISO 8601, cut to the granularity; ranges, weeks, seasons and the like by their first day. */
  String from() {
    return switch (grain) {
      case DAY ->
          time != null && time.matches("T[01]\\d.*|T2[0-3].*") ? first + time : first.toString();
      case MONTH, YEAR -> value;
      case RANGE -> edge(0).from();
      default -> first.toString();
    };
  }

  /**
   * The last day inside, of a range the last month or year; null where {@link #from} says it all.
   */
  @Nullable String to() {
    return switch (grain) {
      case DAY, MONTH, YEAR -> null;
      case RANGE -> {
        String to = edge(1).to();
        yield to == null ? edge(1).from() : to;
      }
      default -> last.toString();
    };
  }

  // Of a range, what its value begins (0) or ends (1) with: cut to its own granularity.
  private Stretch edge(int which) {
    Stretch edge = of(value.split("/", -1)[which]);
    return edge == null ? day(which == 0 ? first : last) : edge;
  }
}
