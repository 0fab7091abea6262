package org.stemma.core.model;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a temporal expression before its anchor is known: what the words say, and nothing
 * that only the date of publication or a neighbouring expression can tell.
 *
 * <p>After TIMEX3 (ISO-TimeML), in which a value is written only once everything is known; these
 * are the steps on the way there.
 */
public sealed interface TemporalSymbol {

  /** On which side of its anchor the occurrence lies, as the words or the tense around tell. */
  enum Direction {
    /** The text does not say: for weekdays and months nine in ten such are past. */
    UNDECIDED,
    /** Told as past: on or before the anchor. */
    PAST,
    /** Announced: on or after the anchor. */
    FUTURE,
    /** "last": strictly before the anchor. */
    LAST,
    /** "next": strictly after the anchor. */
    NEXT,
    /** "this": in the same week or year as the anchor. */
    THIS
  }

  /** The steps of the calendar. */
  enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY
  }

  /** What a shift counts from. */
  enum Base {
    /** The date of publication: "two weeks ago". */
    PUBLISHED,
    /** The nearest expression before it that holds such a unit: "the same day", "a day earlier". */
    PREVIOUS,
    /**
     * Like is compared with like: "a year earlier" after a quarter is that quarter of the year
     * before; otherwise from the date of publication.
     */
    COMPARED
  }

  /**
   * A value that needs no anchor, as TIMEX3 writes it: {@code 1948}, {@code PRESENT_REF}, {@code
   * P3D}.
   */
  record Fixed(String value) implements TemporalSymbol {}

  /** "Tuesday". */
  record Weekday(DayOfWeek day, Direction direction) implements TemporalSymbol {}

  /**
   * "Jan 16", "Tuesday (Jan 16)": a day whose year is open.
   *
   * @param month 1 to 12
   * @param day 1 to 31; may be one that some years lack
   * @param weekday as printed beside it, null if none is
   */
  record MonthDay(int month, int day, @Nullable DayOfWeek weekday, Direction direction)
      implements TemporalSymbol {}

  /** "September": a month, 1 to 12, whose year is open. */
  record Month(int month, Direction direction) implements TemporalSymbol {}

  /** "the summer". */
  record Season(Name season, Direction direction) implements TemporalSymbol {
    /** The seasons as TIMEX3 writes them. */
    public enum Name {
      SP(3),
      SU(6),
      FA(9),
      WI(12);

      private final int firstMonth;

      Name(int firstMonth) {
        this.firstMonth = firstMonth;
      }

      /** 3, 6, 9 or 12, as meteorologists of the northern hemisphere count. */
      public int firstMonth() {
        return firstMonth;
      }
    }
  }

  /** "the third quarter", 1 to 4, of the calendar year. */
  record Quarter(int number, Direction direction) implements TemporalSymbol {}

  /** "the weekend". */
  record Weekend(Direction direction) implements TemporalSymbol {}

  /**
   * A step of the calendar counted from an anchor: "last year" is one year back, "this week" none.
   *
   * @param amount in units, negative for the past
   */
  record Shift(int amount, Unit unit, Base base) implements TemporalSymbol {}

  /** Something inside something larger: "October" in "the same year", "Tuesday" of "last week". */
  record Within(TemporalSymbol inner, TemporalSymbol outer) implements TemporalSymbol {}

  /** The first or last day or month of something: "the last day of 1999". */
  record Edge(boolean last, Unit unit, TemporalSymbol of) implements TemporalSymbol {}

  /**
   * A time of a day.
   *
   * @param time as TIMEX3 writes it: {@code T17:00}, {@code TMO}, {@code TNI}
   */
  record At(TemporalSymbol day, String time) implements TemporalSymbol {}

  /** From one to the other, both inside: "Jan. 5 to 7". */
  record Range(TemporalSymbol from, TemporalSymbol to) implements TemporalSymbol {}

  /**
   * The value of an expression that stands before it in the same field: "May 22" in "a year ago, on
   * May 22" lies within what "a year ago" means.
   *
   * @param count how many expressions before, at least 1
   */
  record Back(int count) implements TemporalSymbol {}

  /**
   * One of several, of which the text does not say which: "at noon", where no day is being told of.
   *
   * @param options at least two
   */
  record Either(List<TemporalSymbol> options) implements TemporalSymbol {
    public Either {
      options = List.copyOf(options);
    }
  }
}
