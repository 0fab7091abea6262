package org.stemma.core.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.ResolvedTime.Anchor;
import org.stemma.core.model.Span;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TemporalSymbol.At;
import org.stemma.core.model.TemporalSymbol.Back;
import org.stemma.core.model.TemporalSymbol.Base;
import org.stemma.core.model.TemporalSymbol.Direction;
import org.stemma.core.model.TemporalSymbol.Edge;
import org.stemma.core.model.TemporalSymbol.Either;
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
import org.stemma.core.model.TimeExpression;
import org.stemma.core.time.Stretch.Grain;

/**
 * Gives the expressions of one field their values, in order, against one day of publication.
 *
 * <p>What is said of "the same day" or "a day earlier" is counted from the nearest expression
 * before it that is as narrow, announced days apart: an account of the past does not lean on them.
 */
final class Resolver {
  /** How many expressions back a quarter is still the one that is talked of. */
  private static final int NEAR = 4;

  /** Where a value was found, so that later expressions may lean on it. */
  private record Seen(Span span, Stretch stretch, boolean ahead, boolean compared) {}

  /** A value with what it leans on. */
  private record Answer(Stretch stretch, Anchor anchor) {}

  private final @Nullable LocalDate published;
  private final List<Seen> seen = new ArrayList<>();

  /** By place in the field; null where an expression has no value on the calendar. */
  private final List<@Nullable Seen> all = new ArrayList<>();

  Resolver(@Nullable LocalDate published) {
    this.published = published;
  }

  /** The value of the next expression of the field. */
  ResolvedTime next(TimeExpression expression) {
    if (expression.symbol() instanceof Either(List<TemporalSymbol> options)) {
      return either(expression, options);
    }
    return resolved(expression, answer(expression.symbol()));
  }

  private ResolvedTime either(TimeExpression expression, List<TemporalSymbol> options) {
    TreeMap<String, Answer> byValue = new TreeMap<>();
    boolean open = false;
    for (TemporalSymbol option : options) {
      Answer answer = answer(option);
      open |= answer == null;
      if (answer != null) {
        byValue.putIfAbsent(answer.stretch().value(), answer);
      }
    }
    if (!open && byValue.size() == 1) {
      return resolved(expression, byValue.firstEntry().getValue());
    }
    Answer day = open ? null : dayOf(List.copyOf(byValue.values()));
    if (day != null) {
      return resolved(expression, day);
    }
    all.add(null);
    return new ResolvedTime(
        expression,
        null,
        null,
        null,
        new Anchor.None(),
        byValue.size() > 1 ? List.copyOf(byValue.keySet()) : List.of());
  }

  // "at three o'clock on Tuesday": open is only which half of it.
  private static @Nullable Answer dayOf(List<Answer> answers) {
    Answer first = answers.getFirst();
    LocalDate day = first.stretch().first();
    return answers.stream().allMatch(a -> a.stretch().first().equals(day))
        ? new Answer(Stretch.day(day), first.anchor())
        : null;
  }

  private ResolvedTime resolved(TimeExpression expression, @Nullable Answer answer) {
    if (answer == null) {
      all.add(null);
      String value = expression.symbol() instanceof Fixed fixed ? fixed.value() : null;
      return new ResolvedTime(expression, value, null, null, new Anchor.None(), List.of());
    }
    Stretch stretch = answer.stretch();
    boolean ahead =
        Hints.direction(expression.symbol()) == Direction.FUTURE
            || (published != null && stretch.first().isAfter(published));
    boolean compared = expression.symbol() instanceof Shift shift && shift.base() == Base.COMPARED;
    Seen here = new Seen(expression.span(), stretch, ahead, compared);
    seen.add(here);
    all.add(here);
    return new ResolvedTime(
        expression, stretch.value(), stretch.from(), stretch.to(), answer.anchor(), List.of());
  }

  private @Nullable Answer answer(TemporalSymbol symbol) {
    return switch (symbol) {
      case Fixed(String value) -> alone(Stretch.of(value));
      case Weekday w -> published(around(w));
      case MonthDay m -> published(around(m));
      case Month m -> published(around(m));
      case Season season -> published(around(season));
      case Quarter quarter -> published(around(quarter));
      case Weekend weekend -> published(around(weekend));
      case Shift shift -> shift(shift);
      case Within(TemporalSymbol inner, TemporalSymbol outer) -> within(inner, answer(outer));
      case Edge(boolean last, Unit unit, TemporalSymbol of) -> edge(last, unit, answer(of));
      case At(TemporalSymbol day, String time) -> at(day, time);
      case Range(TemporalSymbol from, TemporalSymbol to) -> range(from, to);
      case Back(int count) -> back(count);
      case Either either -> null;
    };
  }

  private @Nullable Answer back(int count) {
    Seen before = count > all.size() ? null : all.get(all.size() - count);
    if (before == null) {
      return null;
    }
    Stretch stretch = before.stretch();
    return new Answer(
        stretch.time() == null ? stretch : Stretch.day(stretch.first()),
        new Anchor.Words(before.span()));
  }

  private @Nullable Stretch around(TemporalSymbol symbol) {
    return published == null ? null : new Around(published).nearest(symbol);
  }

  private static @Nullable Answer alone(@Nullable Stretch stretch) {
    return stretch == null ? null : new Answer(stretch, new Anchor.None());
  }

  private static @Nullable Answer published(@Nullable Stretch stretch) {
    return stretch == null ? null : new Answer(stretch, new Anchor.Published());
  }

  private @Nullable Answer shift(Shift shift) {
    if (shift.base() == Base.COMPARED) {
      Seen like = quarterBefore();
      if (like != null) {
        return moved(
            like.stretch(), shift.amount() * 4, Unit.QUARTER, new Anchor.Words(like.span()));
      }
      return moved(shift, published, new Anchor.Published());
    }
    if (shift.base() == Base.PREVIOUS) {
      Seen before = nearest(shift.unit());
      if (before != null) {
        return moved(shift, before.stretch().first(), new Anchor.Words(before.span()));
      }
      if (shift.amount() != 0 && shift.unit() != Unit.DAY) {
        return null;
      }
      if (shift.unit() == Unit.QUARTER) {
        return published(around(new Quarter(0, Direction.LAST)));
      }
    }
    return moved(shift, published, new Anchor.Published());
  }

  /** The quarter that the text is just telling of. */
  private @Nullable Seen quarterBefore() {
    for (int i = seen.size() - 1; i >= 0 && i >= seen.size() - NEAR; i--) {
      Seen candidate = seen.get(i);
      if (candidate.stretch().grain() == Grain.QUARTER && !candidate.compared()) {
        return candidate;
      }
    }
    return null;
  }

  /** The nearest expression at least as narrow as the unit; announced ones only if no other is. */
  private @Nullable Seen nearest(Unit unit) {
    Seen ahead = null;
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen candidate = seen.get(i);
      if (!candidate.compared() && Steps.isWithin(candidate.stretch().grain(), unit)) {
        if (!candidate.ahead()) {
          return candidate;
        }
        ahead = ahead == null ? candidate : ahead;
      }
    }
    return ahead;
  }

  private static @Nullable Answer moved(Shift shift, @Nullable LocalDate from, Anchor anchor) {
    if (from == null) {
      return null;
    }
    Stretch start = Stretch.holding(from, shift.unit());
    return start == null ? null : moved(start, shift.amount(), shift.unit(), anchor);
  }

  private static @Nullable Answer moved(Stretch start, int amount, Unit unit, Anchor anchor) {
    Stretch stretch = Steps.from(start, amount, unit);
    return stretch == null ? null : new Answer(stretch, anchor);
  }

  private @Nullable Answer within(TemporalSymbol inner, @Nullable Answer outer) {
    if (outer == null) {
      return null;
    }
    Stretch frame = outer.stretch();
    int year = frame.first().getYear();
    Stretch stretch =
        switch (inner) {
          case Month(int month, Direction d) -> Stretch.month(YearMonth.of(year, month));
          case MonthDay m -> {
            LocalDate day = date(year, m.month(), m.day());
            yield day == null ? null : Stretch.day(day);
          }
          case Season(Season.Name season, Direction d) -> Stretch.season(year, season);
          case Quarter(int number, Direction d) ->
              number == 0 ? null : Stretch.quarter(year, number);
          case Weekday(DayOfWeek day, Direction d) ->
              Stretch.day(frame.first().with(TemporalAdjusters.nextOrSame(day)));
          case Shift shift -> {
            Answer same = shift(shift);
            yield same == null || same.stretch().grain() != Grain.QUARTER
                ? null
                : Stretch.quarter(year, Integer.parseInt(same.stretch().value().substring(6)));
          }
          default -> null;
        };
    return stretch == null ? null : new Answer(stretch, outer.anchor());
  }

  private static @Nullable Answer edge(boolean last, Unit unit, @Nullable Answer of) {
    if (of == null) {
      return null;
    }
    Stretch frame = of.stretch();
    Stretch stretch = Stretch.holding(last ? frame.last() : frame.first(), unit);
    return stretch == null ? null : new Answer(stretch, of.anchor());
  }

  private @Nullable Answer at(TemporalSymbol day, String time) {
    Answer answer = answer(day);
    return answer == null
            || answer.stretch().grain() != Grain.DAY
            || answer.stretch().time() != null
        ? answer
        : new Answer(answer.stretch().at(time), answer.anchor());
  }

  // The end is the first fitting one from the beginning on: "Dec. 30 to Jan. 2".
  private @Nullable Answer range(TemporalSymbol from, TemporalSymbol to) {
    Answer first = answer(from);
    Answer second = answer(to);
    if (first == null || second == null) {
      return null;
    }
    Stretch end = second.stretch();
    LocalDate begin = first.stretch().first();
    if (to instanceof MonthDay m) {
      LocalDate day = date(begin.getYear(), m.month(), m.day());
      day =
          day == null || day.isBefore(begin) ? date(begin.getYear() + 1, m.month(), m.day()) : day;
      end = day == null ? end : Stretch.day(day);
    } else if (to instanceof Weekday w) {
      end = Stretch.day(begin.with(TemporalAdjusters.next(w.day())));
    }
    Stretch range = Stretch.range(first.stretch(), end);
    return range == null ? null : new Answer(range, first.anchor());
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
