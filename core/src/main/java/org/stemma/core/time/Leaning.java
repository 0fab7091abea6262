package org.stemma.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TemporalSymbol.At;
import org.stemma.core.model.TemporalSymbol.Back;
import org.stemma.core.model.TemporalSymbol.Base;
import org.stemma.core.model.TemporalSymbol.Direction;
import org.stemma.core.model.TemporalSymbol.Either;
import org.stemma.core.model.TemporalSymbol.Fixed;
import org.stemma.core.model.TemporalSymbol.Month;
import org.stemma.core.model.TemporalSymbol.MonthDay;
import org.stemma.core.model.TemporalSymbol.Shift;
import org.stemma.core.model.TemporalSymbol.Unit;
import org.stemma.core.model.TemporalSymbol.Weekday;
import org.stemma.core.model.TemporalSymbol.Within;

/**
 * Which other expression of the text one leans on, where that can only be told with the words
 * between them: "May 22" in "a year ago, on May 22", "noon" in a paragraph that tells of Monday.
 *
 * <p>A clock time by itself belongs to the day that its paragraph is telling of: the nearest before
 * it that is not in a relative clause, in the pluperfect, announced, or part of a name ("Monday's
 * vote"). Where the paragraph has none it stays open between the day of publication and what was
 * told before: a time on a wrong day is worse than one without.
 */
final class Leaning {
  /**
   * A match with the direction that the words around give it.
   *
   * @param start its first token
   * @param end one past its last
   */
  record Place(int start, int end, TemporalSymbol symbol) {}

  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where");

  private static final Set<String> BETWEEN = Set.of(",", "on", "in");

  private static final Set<String> BOUNDS = Set.of("since", "before", "until", "till", "than");

  /** How far back, in tokens, the beginning of a clause is looked for. */
  private static final int REACH_CLAUSE = 14;

  private static final int NOON = 12;

  private static final TemporalSymbol TODAY = new Shift(0, Unit.DAY, Base.PUBLISHED);

  private static final TemporalSymbol YESTERDAY = new Shift(-1, Unit.DAY, Base.PUBLISHED);

  private final List<Token> tokens;
  private final List<Place> places;
  private final List<TemporalSymbol> symbols = new ArrayList<>();

  Leaning(List<Token> tokens, List<Place> places) {
    this.tokens = tokens;
    this.places = List.copyOf(places);
  }

  /** The symbols of all places, in order. */
  List<TemporalSymbol> symbols() {
    for (int i = symbols.size(); i < places.size(); i++) {
      symbols.add(symbol(i));
    }
    return List.copyOf(symbols);
  }

  private TemporalSymbol symbol(int i) {
    TemporalSymbol symbol = places.get(i).symbol();
    return switch (symbol) {
      case MonthDay m when m.weekday() == null -> inYear(i, symbol);
      case Month m -> inYear(i, symbol);
      case At(TemporalSymbol day, String time) when isClock(time) -> at(i, day, time);
      default -> symbol;
    };
  }

  // "A year ago, on May 22", "on May 22, two years ago"
  private TemporalSymbol inYear(int i, TemporalSymbol day) {
    Place here = places.get(i);
    if (i > 0
        && isYear(places.get(i - 1).symbol())
        && joins(places.get(i - 1).end(), here.start())) {
      return new Within(day, new Back(1));
    }
    if (i + 1 < places.size()
        && places.get(i + 1).symbol() instanceof Shift shift
        && shift.base() != Base.PREVIOUS
        && isYear(shift)
        && joins(here.end(), places.get(i + 1).start())) {
      return new Within(day, shift);
    }
    return day;
  }

  private static boolean isYear(TemporalSymbol symbol) {
    return symbol instanceof Shift shift && shift.unit() == Unit.YEAR && shift.amount() < 0;
  }

  private boolean joins(int from, int to) {
    if (to - from > 2) {
      return false;
    }
    for (int i = from; i <= to; i++) {
      if (tokens.get(i).fresh() || (i < to && !BETWEEN.contains(tokens.get(i).lower()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClock(String time) {
    return time.length() > 1 && Character.isDigit(time.charAt(1));
  }

  private TemporalSymbol at(int i, TemporalSymbol day, String time) {
    List<TemporalSymbol> days =
        day.equals(new Shift(0, Unit.DAY, Base.PREVIOUS)) ? daysOf(i) : List.of(day);
    List<String> times = timesOf(i, time);
    List<TemporalSymbol> options = new ArrayList<>();
    for (TemporalSymbol option : days) {
      for (String clock : times) {
        options.add(new At(option, clock));
      }
    }
    return options.size() == 1 ? options.getFirst() : new Either(options);
  }

  private List<TemporalSymbol> daysOf(int i) {
    boolean ahead =
        Hints.around(tokens, places.get(i).start(), places.get(i).end()) == Direction.FUTURE;
    int elsewhere = -1;
    boolean same = true;
    for (int j = i - 1; j >= 0 && elsewhere < 0; j--) {
      same &= !breaks(places.get(j).start(), places.get(j + 1).start());
      if (isDay(j) && !isAside(places.get(j), ahead)) {
        if (same) {
          return List.of(new Back(i - j));
        }
        elsewhere = j;
      }
    }
    return List.of(TODAY, elsewhere < 0 ? YESTERDAY : new Back(i - elsewhere));
  }

  // Whether a paragraph begins between two tokens.
  private boolean breaks(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (tokens.get(i).fresh()) {
        return true;
      }
    }
    return false;
  }

  private boolean isDay(int j) {
    TemporalSymbol symbol = places.get(j).symbol();
    return switch (symbol) {
      case Weekday w -> true;
      case MonthDay m -> true;
      case Within(TemporalSymbol inner, TemporalSymbol outer) ->
          inner instanceof MonthDay || inner instanceof Weekday;
      case Fixed(String value) -> value.length() == 10 && Character.isDigit(value.charAt(0));
      case Shift shift -> shift.unit() == Unit.DAY;
      case At at -> !isClock(at.time()) || !at.day().equals(new Shift(0, Unit.DAY, Base.PREVIOUS));
      default -> false;
    };
  }

  /** Whether a day is told beside what the paragraph is telling of. */
  private boolean isAside(Place place, boolean ahead) {
    if ((!ahead && Ahead.is(place.symbol())) || isNamed(place) || isBackground(place.symbol())) {
      return true;
    }
    for (int i = place.start() - 1; i >= 0 && i >= place.start() - REACH_CLAUSE; i--) {
      String word = tokens.get(i).lower();
      if (Hints.ends(tokens, i) || tokens.get(i + 1).fresh() || word.equals(",")) {
        return RELATIVES.contains(after(i));
      }
      if (RELATIVES.contains(word)
          || word.equals("had")
          || (i == place.start() - 1 && BOUNDS.contains(word))) {
        return true;
      }
    }
    return false;
  }

  private String after(int i) {
    return i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
  }

  private boolean isNamed(Place place) {
    return place.end() < tokens.size() && tokens.get(place.end()).lower().equals("'");
  }

  // "the day before", "two days earlier"
  private static boolean isBackground(TemporalSymbol symbol) {
    TemporalSymbol day = symbol instanceof At at ? at.day() : symbol;
    return day instanceof Shift shift && shift.base() == Base.PREVIOUS && shift.amount() < 0;
  }

  /** Both halves of the day where the text does not say which "one o'clock" is. */
  private List<String> timesOf(int i, String time) {
    Place place = places.get(i);
    int hour = Integer.parseInt(time.substring(1, 3));
    if (hour > NOON || !isOnTheClock(place)) {
      return List.of(time);
    }
    String early = clock(hour % NOON, time);
    String late = clock(hour % NOON + NOON, time);
    Boolean half = half(i, early, hour);
    return half == null ? List.of(early, late) : List.of(half ? late : early);
  }

  private static String clock(int hour, String time) {
    return String.format(Locale.ROOT, "T%02d%s", hour, time.substring(3));
  }

  private boolean isOnTheClock(Place place) {
    for (int t = place.start(); t < place.end(); t++) {
      if (tokens.get(t).lower().equals("clock")) {
        return true;
      }
    }
    return false;
  }

  // Whether it is the later half; null if nothing tells.
  private @Nullable Boolean half(int i, String early, int hour) {
    Place place = places.get(i);
    for (int t = place.end(); t < tokens.size() && t < place.end() + 3; t++) {
      String part = part(tokens.get(t).lower());
      if (part != null) {
        return later(part, hour);
      }
    }
    if (i == 0 || breaks(places.get(i - 1).start(), place.start())) {
      return hour == NOON ? Boolean.TRUE : null;
    }
    String before = symbols.get(i - 1) instanceof At at ? at.time() : null;
    if (before == null) {
      return hour == NOON ? Boolean.TRUE : null;
    }
    return isClock(before) ? early.compareTo(before) < 0 : later(before, hour);
  }

  private static @Nullable String part(String word) {
    return switch (word) {
      case "morning" -> "TMO";
      case "afternoon" -> "TAF";
      case "evening" -> "TEV";
      case "night" -> "TNI";
      default -> null;
    };
  }

  private static boolean later(String part, int hour) {
    return part.equals("TNI") ? hour > 5 && hour < NOON : !part.equals("TMO");
  }
}
