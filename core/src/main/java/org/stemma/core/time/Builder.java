package org.stemma.core.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TemporalSymbol.At;
import org.stemma.core.model.TemporalSymbol.Base;
import org.stemma.core.model.TemporalSymbol.Direction;
import org.stemma.core.model.TemporalSymbol.Edge;
import org.stemma.core.model.TemporalSymbol.Fixed;
import org.stemma.core.model.TemporalSymbol.Month;
import org.stemma.core.model.TemporalSymbol.MonthDay;
import org.stemma.core.model.TemporalSymbol.Quarter;
import org.stemma.core.model.TemporalSymbol.Range;
import org.stemma.core.model.TemporalSymbol.Season;
import org.stemma.core.model.TemporalSymbol.Shift;
import org.stemma.core.model.TemporalSymbol.Unit;
import org.stemma.core.model.TemporalSymbol.Weekday;
import org.stemma.core.model.TemporalSymbol.Weekend;
import org.stemma.core.model.TemporalSymbol.Within;

/** The functions that the rules files may use to say what words mean. */
final class Builder {
  private Builder() {}

  /** The values that a function was given, each of them possibly absent. */
  record Arguments(List<@Nullable Object> values) {
    int size() {
      return values.size();
    }

    @Nullable String optional(int i) {
      return i < values.size() && values.get(i) != null ? (String) values.get(i) : null;
    }

    String text(int i) {
      Object value = values.get(i);
      if (!(value instanceof String text)) {
        throw new IllegalStateException("Bug: argument " + i + " of a rule is " + value);
      }
      return text;
    }

    int number(int i) {
      return Integer.parseInt(text(i));
    }

    TemporalSymbol symbol(int i) {
      Object value = values.get(i);
      if (!(value instanceof TemporalSymbol symbol)) {
        throw new IllegalStateException("Bug: argument " + i + " of a rule is " + value);
      }
      return symbol;
    }

    Direction direction(int i) {
      String name = optional(i);
      return name == null ? Direction.UNDECIDED : Direction.valueOf(name.toUpperCase(Locale.ROOT));
    }

    Unit unit(int i) {
      return Unit.valueOf(text(i));
    }
  }

  /** A symbol, or text for clock times and negated numbers; null if there is no such thing. */
  static @Nullable Object build(String function, Arguments a) {
    for (Object value : a.values()) {
      if (value == null && required(function)) {
        return null;
      }
    }
    return switch (function) {
      case "ref", "set", "value" -> new Fixed(a.text(0));
      case "date" -> date(a.number(0), a.number(1), a.number(2), a.optional(3));
      case "month" -> new Fixed(String.format(Locale.ROOT, "%04d-%02d", a.number(0), a.number(1)));
      case "year" -> new Fixed(String.format(Locale.ROOT, "%04d", a.number(0)));
      case "century" ->
          a.number(0) > 21 ? null : new Fixed(String.format(Locale.ROOT, "%02d", a.number(0) - 1));
      case "part" -> new Fixed(a.text(0) + "-" + a.text(1) + (a.size() > 2 ? a.text(2) : ""));
      case "monthday" -> monthDay(a.number(0), a.number(1), a.optional(2));
      case "weekday" -> new Weekday(DayOfWeek.of(a.number(0)), a.direction(1));
      case "bare" -> new Month(a.number(0), a.direction(1));
      case "season" -> new Season(Season.Name.valueOf(a.text(0)), a.direction(1));
      case "quarter" -> a.number(0) > 4 ? null : new Quarter(a.number(0), a.direction(1));
      case "weekend" -> new Weekend(a.direction(0));
      case "shift" -> shift(a, Base.PUBLISHED);
      case "previous" -> shift(a, Base.PREVIOUS);
      case "compared" -> shift(a, Base.COMPARED);
      case "minus" ->
          a.text(0).startsWith("X") || a.text(0).contains(".") ? a.text(0) : "-" + a.text(0);
      case "within" -> new Within(a.symbol(0), a.symbol(1));
      case "first", "last" -> new Edge(function.equals("last"), a.unit(0), a.symbol(1));
      case "at" -> new At(a.symbol(0), a.text(1));
      case "range" -> new Range(a.symbol(0), a.symbol(1));
      case "years" -> years(a.number(0), a.text(1));
      case "clock" -> clock(a.number(0), a.optional(1) == null ? 0 : a.number(1), a.optional(2));
      case "military" ->
          clock(a.number(0) / 100, a.number(0) % 100, a.size() > 1 ? a.optional(1) : null);
      case "daymonth" ->
          a.optional(2) == null
              ? monthDay(a.number(0), a.number(1), null)
              : date(Integer.parseInt(a.text(2)), a.number(0), a.number(1), null);
      case "asmonth" ->
          a.values().get(0) instanceof String
              ? new Month(a.number(0), Direction.UNDECIDED)
              : a.symbol(0);
      case "everyday" -> new Fixed("XXXX-WXX-" + a.number(0));
      case "everymonth" -> new Fixed(String.format(Locale.ROOT, "XXXX-%02d", a.number(0)));
      case "length" -> new Fixed(Lengths.value(a.text(0), a.unit(1)));
      default -> throw new IllegalStateException("Bug: no rule may use " + function + "()");
    };
  }

  private static boolean required(String function) {
    return switch (function) {
      case "date",
          "daymonth",
          "monthday",
          "clock",
          "weekday",
          "bare",
          "season",
          "quarter",
          "weekend" ->
          false;
      default -> true;
    };
  }

  private static @Nullable TemporalSymbol date(
      int year, int month, int day, @Nullable String weekday) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      // A weekday is kept, so that it can be held against the date.
      return weekday == null
          ? new Fixed(date.toString())
          : new Within(
              new MonthDay(month, day, weekday(weekday), Direction.UNDECIDED),
              new Fixed(String.format(Locale.ROOT, "%04d", year)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable TemporalSymbol monthDay(int month, int day, @Nullable String weekday) {
    return day > java.time.Month.of(month).maxLength()
        ? null
        : new MonthDay(month, day, weekday == null ? null : weekday(weekday), Direction.UNDECIDED);
  }

  private static DayOfWeek weekday(String number) {
    return DayOfWeek.of(Integer.parseInt(number));
  }

  // An uncertain number of steps into the past or future is no date.
  private static TemporalSymbol shift(Arguments a, Base base) {
    String amount = a.text(0);
    if (amount.startsWith("X") || amount.contains(".")) {
      return new Fixed("PAST_REF");
    }
    return new Shift(Integer.parseInt(amount), a.unit(1), base);
  }

  private static @Nullable TemporalSymbol years(int from, String to) {
    int last = to.length() == 2 ? from / 100 * 100 + Integer.parseInt(to) : Integer.parseInt(to);
    return last <= from || last > from + 150
        ? null
        : new Range(
            new Fixed(String.format(Locale.ROOT, "%04d", from)),
            new Fixed(String.format(Locale.ROOT, "%04d", last)));
  }

  private static @Nullable String clock(int hour, int minute, @Nullable String half) {
    if (hour > (half == null ? 23 : 12) || minute > 59) {
      return null;
    }
    int full = half == null ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
    return String.format(Locale.ROOT, "T%02d:%02d", full, minute);
  }
}
