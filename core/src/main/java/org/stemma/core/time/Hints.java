package org.stemma.core.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TemporalSymbol.At;
import org.stemma.core.model.TemporalSymbol.Direction;
import org.stemma.core.model.TemporalSymbol.Month;
import org.stemma.core.model.TemporalSymbol.MonthDay;
import org.stemma.core.model.TemporalSymbol.Quarter;
import org.stemma.core.model.TemporalSymbol.Range;
import org.stemma.core.model.TemporalSymbol.Season;
import org.stemma.core.model.TemporalSymbol.Weekday;
import org.stemma.core.model.TemporalSymbol.Weekend;
import org.stemma.core.tables.Tables;

/**
 * Whether what happens on "Tuesday" is told as past or announced: by the nearest verb of the same
 * clause, of which {@code cues.tsv} says what it tells. There is no parser here, so the nearest
 * verb before the expression is believed first ("told reporters on Monday"), and the nearest one
 * after it where none stands before ("On Friday the two will meet").
 */
final class Hints {
  /** In tokens; a clause that is longer is not read to its end. */
  private static final int REACH_BEFORE = 22;

  private static final int REACH_AFTER = 14;

  private static final int REACH_POSSESSIVE = 3;

  private static final int MOST_WORDS = 3;

  private static final Set<String> BEFORE_FUTURE = Set.of("until", "till");

  private static final Set<String> BEFORE_INFINITIVE =
      Set.of("to", "will", "would", "shall", "should", "may", "might", "must", "can");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "this", "these", "those");

  private static final Map<String, Direction> BEFORE = new HashMap<>();
  private static final Map<String, Direction> AFTER = new HashMap<>();

  static {
    for (List<String> row : Tables.rows(Hints.class, "cues.tsv")) {
      switch (row.get(1)) {
        case "AHEAD" -> BEFORE.put(row.get(0), Direction.FUTURE);
        case "NONE" -> both(row.get(0), Direction.UNDECIDED);
        default -> both(row.get(0), Direction.valueOf(row.get(1)));
      }
    }
  }

  private static void both(String words, Direction direction) {
    BEFORE.put(words, direction);
    AFTER.put(words, direction);
  }

  private Hints() {}

  /** What the words around tokens {@code start} to before {@code end} tell. */
  static Direction around(List<Token> tokens, int start, int end) {
    return around(tokens, start, end, true);
  }

  /**
   * The same.
   *
   * @param live whether the present tense speaks of now or later; in captions it tells what is past
   */
  static Direction around(List<Token> tokens, int start, int end, boolean live) {
    if (end < tokens.size() && tokens.get(end).lower().equals("'")) {
      // "ahead of Tuesday's talks": only the words right before tell when the talks are.
      return before(tokens, start, REACH_POSSESSIVE, false);
    }
    if (Ahead.governs(tokens, start, end, live)) {
      return Direction.FUTURE;
    }
    if (start > 0 && BEFORE_FUTURE.contains(tokens.get(start - 1).lower())) {
      Direction before = before(tokens, start, REACH_BEFORE, true);
      return before == Direction.FUTURE ? before : Direction.UNDECIDED;
    }
    Direction close = before(tokens, start, 2, true);
    if (close != Direction.UNDECIDED) {
      return close;
    }
    boolean comma = end < tokens.size() && tokens.get(end).lower().equals(",");
    Direction adjacent = comma ? Direction.UNDECIDED : after(tokens, end, 2);
    if (adjacent != Direction.UNDECIDED) {
      return adjacent;
    }
    Direction before = before(tokens, start, REACH_BEFORE, true);
    return before != Direction.UNDECIDED ? before : after(tokens, end, REACH_AFTER);
  }

  private static Direction before(List<Token> tokens, int start, int reach, boolean participles) {
    for (int i = start - 1; i >= 0 && i >= start - reach; i--) {
      if (ends(tokens, i) || tokens.get(i + 1).fresh()) {
        return Direction.UNDECIDED;
      }
      for (int words = MOST_WORDS; words > 0; words--) {
        Direction cue = i - words + 1 < 0 ? null : BEFORE.get(phrase(tokens, i - words + 1, words));
        boolean participle = words == 1 && participles && participle(tokens.get(i));
        if (words == 1 && (cue == Direction.PAST || (cue == null && participle))) {
          if (isBare(tokens, i)) {
            break;
          }
          return isPassiveInfinitive(tokens, i) ? Direction.FUTURE : Direction.PAST;
        }
        if (cue != null && cue != Direction.UNDECIDED) {
          return cue;
        }
        if (cue != null) {
          i -= words - 1;
          break;
        }
      }
    }
    return Direction.UNDECIDED;
  }

  private static Direction after(List<Token> tokens, int end, int reach) {
    for (int i = end; i < tokens.size() && i < end + reach; i++) {
      if (tokens.get(i).fresh() || ends(tokens, i)) {
        return Direction.UNDECIDED;
      }
      for (int words = MOST_WORDS; words > 0; words--) {
        Direction cue = i + words > tokens.size() ? null : AFTER.get(phrase(tokens, i, words));
        if (cue != null && cue != Direction.UNDECIDED) {
          return cue;
        }
        if (cue != null) {
          i += words - 1;
          break;
        }
        if (words == 1 && participle(tokens.get(i)) && !isCompound(tokens, i)) {
          return Direction.PAST;
        }
      }
    }
    return Direction.UNDECIDED;
  }

  /** Whether a single word tells that something has happened: "left", not in "to put". */
  static boolean isPast(List<Token> tokens, int i) {
    Direction cue = BEFORE.get(tokens.get(i).lower());
    return (cue == Direction.PAST || (cue == null && participle(tokens.get(i))))
        && !isBare(tokens, i)
        && !isPassiveInfinitive(tokens, i);
  }

  // "to cut", "will hit": the same form as the past, unlike "would have met"; "the damaged car": no
  // verb at all.
  private static boolean isBare(List<Token> tokens, int i) {
    String before = i > 0 ? tokens.get(i - 1).lower() : "";
    boolean perfect = tokens.get(i).lower().equals("have");
    return (BEFORE_INFINITIVE.contains(before) && !perfect)
        || (participle(tokens.get(i)) && (DETERMINERS.contains(before) || isCompound(tokens, i)));
  }

  // "an open-ended strike"
  private static boolean isCompound(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i).glued()
        && tokens.get(i - 1).glued()
        && tokens.get(i - 1).lower().equals("-");
  }

  // "to be held", "will be formally opened"
  private static boolean isPassiveInfinitive(List<Token> tokens, int i) {
    int at = i > 1 && tokens.get(i - 1).lower().endsWith("ly") ? i - 2 : i - 1;
    return at >= 0 && tokens.get(at).lower().equals("be");
  }

  private static boolean participle(Token token) {
    return token.isWord()
        && !token.capital()
        && token.lower().length() > 3
        && token.lower().endsWith("ed");
  }

  static String phrase(List<Token> tokens, int start, int words) {
    if (words == 1) {
      return tokens.get(start).lower();
    }
    StringBuilder phrase = new StringBuilder(tokens.get(start).lower());
    for (int i = start + 1; i < start + words; i++) {
      Token token = tokens.get(i);
      phrase.append(token.glued() ? "" : " ").append(token.lower());
    }
    return phrase.toString();
  }

  // A full stop behind a short capitalised word is an abbreviation ("Mr.", "Jan.").
  static boolean ends(List<Token> tokens, int i) {
    String sign = tokens.get(i).lower();
    if (sign.equals(";") || sign.equals("?") || sign.equals("!")) {
      return true;
    }
    if (!sign.equals(".") || i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean abbreviation = before.capital() && before.lower().length() <= 4;
    boolean goesOn =
        i + 1 < tokens.size() && !tokens.get(i + 1).capital() && tokens.get(i + 1).isWord();
    return !abbreviation && !goesOn;
  }

  /** The same symbol with a direction where its own words give none. */
  static TemporalSymbol apply(TemporalSymbol symbol, Direction d) {
    return switch (symbol) {
      case Weekday w when w.direction() == Direction.UNDECIDED -> new Weekday(w.day(), d);
      case MonthDay m when m.direction() == Direction.UNDECIDED ->
          new MonthDay(m.month(), m.day(), m.weekday(), d);
      case Month m when m.direction() == Direction.UNDECIDED -> new Month(m.month(), d);
      case Season s when s.direction() == Direction.UNDECIDED -> new Season(s.season(), d);
      case Weekend w when w.direction() == Direction.UNDECIDED -> new Weekend(d);
      case Quarter q
          when q.direction() == Direction.UNDECIDED && q.number() > 0 && d == Direction.FUTURE ->
          new Quarter(q.number(), d);
      case At a -> new At(apply(a.day(), d), a.time());
      case Range r -> new Range(apply(r.from(), d), apply(r.to(), d));
      default -> symbol;
    };
  }

  /** The direction that a symbol carries; undecided where it has none. */
  static Direction direction(@Nullable TemporalSymbol symbol) {
    return switch (symbol) {
      case Weekday w -> w.direction();
      case MonthDay m -> m.direction();
      case Month m -> m.direction();
      case Season s -> s.direction();
      case Quarter q -> q.direction();
      case Weekend w -> w.direction();
      case At a -> direction(a.day());
      case Range r -> direction(r.from());
      case null, default -> Direction.UNDECIDED;
    };
  }
}
