package org.stemma.findings.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.findings.quantities.Numerals.Numeral;

/**
 * The quantities of a sentence. Numbers that count nothing are left out: dates and times of day,
 * ages, ordinals, results of games, numbers of flights and sections.
 */
public final class Quantities {

  private Quantities() {}

  /**
   * In order.
   *
   * @param times the temporal expressions of the text: their numbers are none of ours
   */
  public static List<Quantity> of(String text, Span sentence, List<Span> times) {
    return read(text, sentence, times, false);
  }

  /** With the numbers of which the sentence does not say what they count. */
  public static List<Quantity> all(String text, Span sentence, List<Span> times) {
    return read(text, sentence, times, true);
  }

  private static List<Quantity> read(
      String text, Span sentence, List<Span> times, boolean uncounted) {
    List<Token> tokens = Token.of(text, sentence);
    List<Quantity> found = new ArrayList<>();
    @Nullable Quantity last = null;
    int at = 0;
    while (at < tokens.size()) {
      Numeral numeral = numeral(tokens, at, times);
      if (numeral == null) {
        at++;
        continue;
      }
      Counted counted = counted(tokens, numeral);
      at = Math.max(counted.end(), numeral.end());
      Quantity quantity = counted.quantity(tokens, last, uncounted);
      if (quantity != null) {
        found.add(quantity);
        last = quantity;
      }
    }
    return List.copyOf(found);
  }

  // A number that may count something.
  private static @Nullable Numeral numeral(List<Token> tokens, int at, List<Span> times) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.MARK || isInside(token, times)) {
      return null;
    }
    Numeral numeral = Numerals.at(tokens, at);
    if (numeral == null
        || isName(tokens, numeral)
        || isLabelled(tokens, at)
        || isBroken(tokens, numeral)
        || isConversion(tokens, at)) {
      return null;
    }
    return isInside(tokens.get(numeral.end() - 1), times) ? null : numeral;
  }

  // "F-16", "A330", "3:15", "16th", "30s", "6am": what touches a figure makes it something else.
  private static boolean isName(List<Token> tokens, Numeral numeral) {
    Token first = tokens.get(numeral.start());
    if (first.glued() && numeral.start() > 0 && Things.sign(tokens, numeral.start()) == null) {
      Token before = tokens.get(numeral.start() - 1);
      boolean opens = before.is("(") || before.is("“") || before.is("\"") || before.is("‘");
      if (!opens && !before.is("—") && !before.is("–") && !before.is("[") && !before.is("'")) {
        return true;
      }
    }
    if (numeral.end() >= tokens.size() || !tokens.get(numeral.end()).glued()) {
      return false;
    }
    Token after = tokens.get(numeral.end());
    boolean hyphened =
        after.is("-")
            && numeral.end() + 1 < tokens.size()
            && (tokens.get(numeral.end() + 1).is("year")
                || tokens.get(numeral.end() + 1).kind() == Token.Kind.FIGURE);
    return hyphened
        || after.is(":")
        || after.is("/")
        || after.is("°")
        || (numeral.digits() && after.kind() == Token.Kind.WORD && !Things.isUnit(after));
  }

  // "26, 000", "6. 7": a number with a gap in it is not known.
  private static boolean isBroken(List<Token> tokens, Numeral numeral) {
    return isJoint(tokens, numeral.end(), numeral.end() + 1)
        || (numeral.start() > 1 && isJoint(tokens, numeral.start() - 1, numeral.start() - 2));
  }

  private static boolean isJoint(List<Token> tokens, int mark, int figure) {
    return Math.max(mark, figure) < tokens.size()
        && (tokens.get(mark).is(",") || tokens.get(mark).is("."))
        && tokens.get(figure).kind() == Token.Kind.FIGURE
        && tokens.get(Math.min(mark, figure) + 1).span().start()
            > tokens.get(Math.min(mark, figure)).span().start();
  }

  // "$110 billion (80 billion euros)": the same sum in other money.
  private static boolean isConversion(List<Token> tokens, int at) {
    int open = at - 1;
    while (open > 0 && open > at - 4 && !tokens.get(open).is("(")) {
      open--;
    }
    if (open <= 0 || !tokens.get(open).is("(")) {
      return false;
    }
    for (int i = open - 1; i >= 0 && i > open - 4; i--) {
      if (Numerals.isNumber(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabelled(List<Token> tokens, int at) {
    return at > 0 && Signs.LABELS.contains(tokens.get(at - 1).lower());
  }

  private static boolean isInside(Token token, List<Span> times) {
    return times.stream().anyMatch(t -> t.overlaps(token.span()));
  }

  private static Counted counted(List<Token> tokens, Numeral numeral) {
    int start = numeral.start();
    String currency = Things.sign(tokens, numeral.start());
    start -= currency == null ? 0 : 1;
    Approximators.Found approximator = Approximators.before(tokens, start);
    int from = start - (approximator == null ? 0 : approximator.length());
    Amount.Exactness exactness =
        approximator == null ? Amount.Exactness.EXACT : approximator.exactness();
    Numeral upper = upper(tokens, numeral, from);
    int end = upper == null ? numeral.end() : upper.end();
    Approximators.Found after = Approximators.after(tokens, end);
    if (after != null) {
      exactness = approximator == null ? after.exactness() : exactness;
      end += after.length();
    }
    Things.Thing thing =
        currency == null
            ? Things.after(tokens, end, Predicates.vocabulary())
            : new Things.Thing(currency, "", Set.of(), end);
    return new Counted(from, thing.end(), numeral, upper, exactness, thing);
  }

  // "nine to twelve", "9-12", "between 9 and 12"; after "from" the number has changed instead.
  private static @Nullable Numeral upper(List<Token> tokens, Numeral lower, int from) {
    int joint = lower.end();
    if (joint + 1 >= tokens.size()) {
      return null;
    }
    Token before = from > 0 ? tokens.get(from - 1) : tokens.get(0);
    Token word = tokens.get(joint);
    boolean joins =
        (word.is("to") && !before.is("from"))
            || word.is("or")
            || (word.is("and") && before.is("between"));
    int next = joint + 1;
    if (!joins || tokens.get(next).kind() == Token.Kind.MARK) {
      return null;
    }
    Numeral upper = Numerals.at(tokens, next);
    return upper == null || upper.value().compareTo(lower.value()) <= 0 ? null : upper;
  }
}
