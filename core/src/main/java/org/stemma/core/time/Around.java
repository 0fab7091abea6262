package org.stemma.core.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TemporalSymbol.Direction;
import org.stemma.core.model.TemporalSymbol.Month;
import org.stemma.core.model.TemporalSymbol.MonthDay;
import org.stemma.core.model.TemporalSymbol.Quarter;
import org.stemma.core.model.TemporalSymbol.Season;
import org.stemma.core.model.TemporalSymbol.Weekday;
import org.stemma.core.model.TemporalSymbol.Weekend;

/**
 * Which Tuesday, which September: the occurrence that is meant by words that come round again, seen
 * from the day of publication.
 */
record Around(LocalDate published) {
  /** A month and day without a year, and without a hint, is past unless that is longer ago. */
  private static final int MOST_DAYS_PAST = 240;

  /** A hint is not believed against a day this near, in days, if its own is far away. */
  private static final int SOON = 60;

  /** In days. */
  private static final int LONGEST_QUARTER = 92;

  /** Null if the symbol does not come round, or has no occurrence near. */
  @Nullable Stretch nearest(TemporalSymbol symbol) {
    return switch (symbol) {
      case Weekday w -> weekday(w.day(), w.direction());
      case MonthDay m -> monthDay(m);
      case Month m -> month(m.month(), m.direction());
      case Season s -> season(s.season(), s.direction());
      case Quarter q -> quarter(q.number(), q.direction());
      case Weekend w -> weekend(w.direction());
      default -> null;
    };
  }

  private Stretch weekday(DayOfWeek day, Direction direction) {
    return Stretch.day(
        switch (direction) {
          case UNDECIDED, PAST -> published.with(TemporalAdjusters.previousOrSame(day));
          case FUTURE -> published.with(TemporalAdjusters.nextOrSame(day));
          case LAST -> published.with(TemporalAdjusters.previous(day));
          case NEXT ->
              published
                  .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                  .with(TemporalAdjusters.nextOrSame(day));
          case THIS ->
              published
                  .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .with(TemporalAdjusters.nextOrSame(day));
        });
  }

  private @Nullable Stretch monthDay(MonthDay m) {
    LocalDate past = null;
    LocalDate future = null;
    // Eight years, so that a 29th of February has one on either side.
    for (int year = published.getYear() - 8; year <= published.getYear() + 8; year++) {
      LocalDate day = date(year, m.month(), m.day());
      if (day != null && (m.weekday() == null || day.getDayOfWeek() == m.weekday())) {
        if (!day.isAfter(published)) {
          past = day;
        } else if (future == null) {
          future = day;
        }
      }
    }
    if (past == null && future == null) {
      // The weekday disagrees with every year around: the date is taken without it.
      return m.weekday() == null
          ? null
          : monthDay(new MonthDay(m.month(), m.day(), null, m.direction()));
    }
    LocalDate chosen =
        past == null || future == null
            ? (past == null ? future : past)
            : nearer(m, past, future, published);
    return chosen == null ? null : Stretch.day(chosen);
  }

  private static LocalDate nearer(
      MonthDay m, LocalDate past, LocalDate future, LocalDate published) {
    long back = ChronoUnit.DAYS.between(past, published);
    long ahead = ChronoUnit.DAYS.between(published, future);
    if (m.weekday() != null) {
      // Such a date comes round every five to eleven years: the nearer one is meant.
      return back <= ahead ? past : future;
    }
    return switch (m.direction()) {
      case NEXT -> back == 0 ? past : future;
      case FUTURE -> back == 0 || (ahead > MOST_DAYS_PAST && back < SOON) ? past : future;
      case LAST -> past;
      case PAST -> back > MOST_DAYS_PAST && ahead < SOON ? future : past;
      case UNDECIDED, THIS -> back <= MOST_DAYS_PAST || ahead > back ? past : future;
    };
  }

  private Stretch month(int month, Direction direction) {
    int now = published.getMonthValue();
    int year = published.getYear();
    return Stretch.month(
        YearMonth.of(
            switch (direction) {
              case UNDECIDED, PAST -> month <= now ? year : year - 1;
              case FUTURE -> month >= now ? year : year + 1;
              case LAST -> month < now ? year : year - 1;
              case NEXT -> month > now ? year : year + 1;
              case THIS -> year;
            },
            month));
  }

  private @Nullable Stretch season(Season.Name season, Direction direction) {
    int year = published.getYear();
    List<Stretch> around = new ArrayList<>();
    for (int y = year - 2; y <= year + 2; y++) {
      around.add(Stretch.season(y, season));
    }
    return direction == Direction.THIS ? seasonOfThisYear(season) : choose(around, direction);
  }

  // "this winter" in January began in December.
  private Stretch seasonOfThisYear(Season.Name season) {
    boolean begun = season == Season.Name.WI && published.getMonthValue() <= 2;
    return Stretch.season(published.getYear() - (begun ? 1 : 0), season);
  }

  private @Nullable Stretch quarter(int number, Direction direction) {
    List<Stretch> around = new ArrayList<>();
    int year = published.getYear();
    for (int y = year - 1; y <= year + 1; y++) {
      if (number > 0) {
        around.add(Stretch.quarter(y, number));
      } else {
        for (int q = 1; q <= 4; q++) {
          around.add(Stretch.quarter(y, q));
        }
      }
    }
    Stretch over = choose(around, Direction.LAST);
    boolean reported =
        over != null && ChronoUnit.DAYS.between(over.last(), published) <= LONGEST_QUARTER;
    // What a company expects to report is the quarter that has just ended.
    return direction == Direction.FUTURE && reported ? over : choose(around, direction);
  }

  // Of stretches in order: past ones may have begun, a last one is over, a next one not begun.
  private @Nullable Stretch choose(List<Stretch> around, Direction direction) {
    Stretch chosen = null;
    for (Stretch stretch : around) {
      boolean fits =
          switch (direction) {
            case UNDECIDED, PAST, THIS -> !stretch.first().isAfter(published);
            case LAST -> stretch.last().isBefore(published);
            case FUTURE -> chosen == null && !stretch.last().isBefore(published);
            case NEXT -> chosen == null && stretch.first().isAfter(published);
          };
      if (fits) {
        chosen = stretch;
      }
    }
    return chosen;
  }

  private Stretch weekend(Direction direction) {
    boolean isWeekend = published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return Stretch.weekend(
        switch (direction) {
          case UNDECIDED, PAST -> isWeekend ? published : published.minusWeeks(1);
          case LAST -> published.minusWeeks(1);
          case THIS, FUTURE -> published;
          case NEXT -> isWeekend ? published.plusWeeks(1) : published;
        });
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
