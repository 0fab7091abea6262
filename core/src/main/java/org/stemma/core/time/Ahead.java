package org.stemma.core.time;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TemporalSymbol.At;
import org.stemma.core.model.TemporalSymbol.Base;
import org.stemma.core.model.TemporalSymbol.Direction;
import org.stemma.core.model.TemporalSymbol.Edge;
import org.stemma.core.model.TemporalSymbol.Range;
import org.stemma.core.model.TemporalSymbol.Shift;
import org.stemma.core.model.TemporalSymbol.Within;
import org.stemma.core.tables.Tables;

/**
 * Whether a date is governed by words that put it ahead, whatever tense the sentence is told in:
 * "was summoned for Wednesday", "voted to strike from Monday", "have until February". The words
 * stand in {@code ahead.tsv}.
 */
final class Ahead {
  private enum Kind {
    PLAN,
    BOUND,
    APPOINT,
    WANT,
    BEGIN,
    BESIDE,
    NAMED,
    CALL,
    EVENT,
    NO_VERB
  }

  private static final Pattern BAR = Pattern.compile(" \\| ");

  private static final Map<Kind, Set<String>> WORDS = new EnumMap<>(Kind.class);

  static {
    for (List<String> row : Tables.rows(Ahead.class, "ahead.tsv")) {
      Set<String> words = WORDS.computeIfAbsent(Kind.valueOf(row.get(0)), kind -> new HashSet<>());
      BAR.splitAsStream(row.get(1)).forEach(words::add);
    }
  }

  /** A date behind one of these is the end or the beginning of something. */
  private static final Set<String> BOUNDS =
      Set.of("by", "before", "until", "till", "from", "through", "starting", "beginning");

  private static final Set<String> ENDS = Set.of("until", "till");

  private static final Set<String> NO_FINITE_VERB =
      Set.of("to", "the", "a", "an", "its", "their", "not", "t", "could", "can", "did", "didn");

  private static final Set<String> DAYS_OF = Set.of("day", "days", "holiday");

  /** How far before a date its infinitive is looked for, and how far before that its verb. */
  private static final int REACH_INFINITIVE = 12;

  private static final int REACH_VERB = 9;

  private static final int REACH_APPOINTMENT = 7;

  private static final int REACH_PRESENT = 14;

  private static final int REACH_CALL = 5;

  private static final int MOST_WORDS = 4;

  private Ahead() {}

  private static Set<String> words(Kind kind) {
    return WORDS.getOrDefault(kind, Set.of());
  }

  /**
   * Whether the words from token {@code start} to before {@code end} lie ahead by what governs
   * them.
   *
   * @param live whether the present tense speaks of now or later; in captions it tells what is past
   */
  static boolean governs(List<Token> tokens, int start, int end, boolean live) {
    if (start == 0 || tokens.get(start).fresh()) {
      return false;
    }
    String before = tokens.get(start - 1).lower();
    if (endsWith(Kind.NAMED, tokens, start)) {
      return isDayOfSomething(tokens, end);
    }
    if ((live && isBeside(tokens, start)) || isDeadline(tokens, end, before)) {
      return true;
    }
    if (before.equals("for") && isAppointed(tokens, start - 1)) {
      return true;
    }
    return isCalledFor(tokens, start) || isGoverned(tokens, start, BOUNDS.contains(before), live);
  }

  /** Whether a symbol lies ahead of the publication by its own words, or by those around it. */
  static boolean is(TemporalSymbol symbol) {
    return switch (symbol) {
      case Shift(int amount, TemporalSymbol.Unit unit, Base base) ->
          amount > 0 && base == Base.PUBLISHED;
      case Within(TemporalSymbol inner, TemporalSymbol outer) -> is(inner) || is(outer);
      case Edge edge -> is(edge.of());
      case At at -> is(at.day());
      case Range range -> is(range.from());
      default -> {
        Direction direction = Hints.direction(symbol);
        yield direction == Direction.FUTURE || direction == Direction.NEXT;
      }
    };
  }

  private static boolean isBeside(List<Token> tokens, int start) {
    for (int words = 1; words <= MOST_WORDS && start - words >= 0; words++) {
      if (words(Kind.BESIDE).contains(Hints.phrase(tokens, start - words, words))) {
        return start == words || !NO_FINITE_VERB.contains(tokens.get(start - words - 1).lower());
      }
    }
    return false;
  }

  // "gave them until Friday to pay"
  private static boolean isDeadline(List<Token> tokens, int end, String before) {
    return ENDS.contains(before)
        && end < tokens.size()
        && !tokens.get(end).fresh()
        && isInfinitive(tokens, end);
  }

  private static boolean isDayOfSomething(List<Token> tokens, int end) {
    boolean article =
        end < tokens.size()
            && (tokens.get(end).lower().equals("a") || tokens.get(end).lower().equals("an"));
    for (int i = end + 1; article && i < tokens.size() && i <= end + 3; i++) {
      if (DAYS_OF.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAppointed(List<Token> tokens, int at) {
    for (int i = at - 1; i >= 0 && i >= at - REACH_APPOINTMENT; i--) {
      if (Hints.ends(tokens, i) || tokens.get(i + 1).fresh()) {
        return false;
      }
      if (words(Kind.APPOINT).contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalledFor(List<Token> tokens, int start) {
    int noun = start - 1;
    String preposition = tokens.get(noun).lower();
    noun -= preposition.equals("on") || preposition.equals("from") ? 1 : 0;
    if (noun < 0 || !words(Kind.EVENT).contains(tokens.get(noun).lower())) {
      return false;
    }
    for (int i = noun; i > 1 && i > noun - REACH_CALL; i--) {
      if (endsWith(Kind.CALL, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(Kind kind, List<Token> tokens, int end) {
    for (int words = 1; words <= MOST_WORDS && end - words >= 0; words++) {
      if (words(kind).contains(Hints.phrase(tokens, end - words, words))) {
        return true;
      }
    }
    return false;
  }

  /** By the verb that the date depends on, as far as one can tell without a parse. */
  private static boolean isGoverned(List<Token> tokens, int start, boolean bound, boolean live) {
    for (int i = start - 1; i >= 0 && i >= start - REACH_PRESENT; i--) {
      boolean over = Hints.ends(tokens, i) || tokens.get(i).lower().equals(":");
      if (over || tokens.get(i + 1).fresh()) {
        return false;
      }
      if (i >= start - REACH_INFINITIVE && isInfinitive(tokens, i)) {
        return isPlanned(tokens, i, bound);
      }
      boolean finite = i == 0 || !NO_FINITE_VERB.contains(tokens.get(i - 1).lower());
      if (bound && finite && words(Kind.WANT).contains(tokens.get(i).lower())) {
        return true;
      }
      if (live && endsWith(Kind.BEGIN, tokens, i + 1)) {
        return true;
      }
      if (Hints.isPast(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isInfinitive(List<Token> tokens, int i) {
    if (!tokens.get(i).lower().equals("to") || i + 1 >= tokens.size()) {
      return false;
    }
    Token verb = tokens.get(i + 1);
    return verb.isWord() && !verb.capital() && !words(Kind.NO_VERB).contains(verb.lower());
  }

  // "had been invited to speak in May": by now that may be over.
  private static boolean isPluperfect(List<Token> tokens, int verb) {
    return (verb > 0 && tokens.get(verb - 1).lower().equals("had"))
        || (verb > 1 && tokens.get(verb - 2).lower().equals("had"));
  }

  private static boolean isPlanned(List<Token> tokens, int to, boolean bound) {
    for (int i = to - 1; i >= 0 && i >= to - REACH_VERB; i--) {
      if (Hints.ends(tokens, i) || tokens.get(i + 1).fresh()) {
        return false;
      }
      String word = tokens.get(i).lower();
      if (words(Kind.PLAN).contains(word) || (bound && words(Kind.BOUND).contains(word))) {
        return !isPluperfect(tokens, i);
      }
      if (Hints.isPast(tokens, i)) {
        return false;
      }
    }
    return false;
  }
}
