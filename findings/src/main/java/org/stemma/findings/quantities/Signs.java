package org.stemma.findings.quantities;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;
import org.stemma.findings.quantities.Numerals.Numeral;

/** What a sentence says of a number besides how many. */
final class Signs {
  /** Words that make the number after them a name. */
  static final Set<String> LABELS = Tables.words(Signs.class, "labels.txt");

  private static final Set<String> UNREAL = Tables.words(Signs.class, "unreal.txt");
  private static final Set<String> PARTS = Tables.words(Signs.class, "parts.txt");
  private static final Set<String> ADDED = Tables.words(Signs.class, "added.txt");
  private static final Set<String> OVER_TIME = Tables.words(Signs.class, "over-time.txt");
  private static final Set<String> CHANGED = Tables.words(Signs.class, "changed.txt");
  private static final Set<String> COMPARING = Tables.words(Signs.class, "comparing.txt");
  private static final Set<String> RATES = Tables.words(Signs.class, "rates.txt");
  private static final Set<String> REFERRING = Tables.words(Signs.class, "referring.txt");
  private static final Set<String> FORMERLY = Tables.words(Signs.class, "formerly.txt");
  private static final Set<String> REPORTS = Tables.words(Signs.class, "reports.txt");
  private static final int CLAUSE = 9;
  private static final int NEAR = 3;

  private Signs() {}

  static Set<Quantity.Sign> of(
      List<Token> tokens,
      int start,
      int end,
      Numeral numeral,
      @Nullable Predicate predicate,
      Set<String> kinds) {
    EnumSet<Quantity.Sign> signs = EnumSet.noneOf(Quantity.Sign.class);
    boolean plans = predicate != null && predicate.plans();
    if (!plans && (left(tokens, start, CLAUSE, UNREAL) || right(tokens, end, CLAUSE, UNREAL))) {
      signs.add(Quantity.Sign.UNREAL);
    }
    if (negated(tokens, start)) {
      signs.add(Quantity.Sign.UNREAL);
    }
    if (left(tokens, start, NEAR, PARTS) || ofThem(tokens, numeral.end())) {
      signs.add(Quantity.Sign.PART);
    }
    boolean added =
        kinds.stream().anyMatch(ADDED::contains)
            || (start > 0 && ADDED.contains(tokens.get(start - 1).lower()))
            || (numeral.end() < tokens.size() && ADDED.contains(tokens.get(numeral.end()).lower()));
    // "Killing 18 and wounding 40 others" counts all of the wounded; "12 others died" not all dead.
    added |=
        tokens.get(end - 1).is("others") && predicate != null && predicate.name().equals("dead");
    if (added) {
      signs.add(Quantity.Sign.ADDED);
    }
    if (left(tokens, start, CLAUSE, OVER_TIME)
        || right(tokens, end, CLAUSE, OVER_TIME)
        || rate(tokens, end)) {
      signs.add(Quantity.Sign.OVER_TIME);
    }
    if (start > 1
        && (tokens.get(start - 1).is("to") || tokens.get(start - 1).is("at"))
        && left(tokens, start - 1, NEAR, CHANGED)) {
      signs.add(Quantity.Sign.CHANGED);
    }
    if (replaced(tokens, start)
        || (left(tokens, start, CLAUSE, FORMERLY) && left(tokens, start, CLAUSE, REPORTS))) {
      signs.add(Quantity.Sign.REPLACED);
    }
    if (refersBack(tokens, start)) {
      signs.add(Quantity.Sign.REFERS_BACK);
    }
    return signs;
  }

  // "Put the figure at 9", "put the death toll at 9"
  private static boolean refersBack(List<Token> tokens, int start) {
    return start > 2
        && tokens.get(start - 1).is("at")
        && REFERRING.contains(tokens.get(start - 2).lower())
        && left(tokens, start - 2, NEAR, Set.of("put", "puts"));
  }

  private static boolean negated(List<Token> tokens, int start) {
    return left(tokens, start, 2, Set.of("not", "no"));
  }

  // "14 of them", "six of the dead"
  private static boolean ofThem(List<Token> tokens, int end) {
    return end < tokens.size() && tokens.get(end).is("of");
  }

  // "40 a day", "200 people a year"
  private static boolean rate(List<Token> tokens, int end) {
    return end + 1 < tokens.size()
        && (tokens.get(end).is("a") || tokens.get(end).is("an") || tokens.get(end).is("/"))
        && RATES.contains(tokens.get(end + 1).lower());
  }

  // "up from 9", "higher than the 41", "compared with 9"
  private static boolean replaced(List<Token> tokens, int start) {
    int at = start - 1;
    if (at >= 0 && tokens.get(at).is("the")) {
      at--;
    }
    return at > 0
        && (tokens.get(at).is("from")
            || tokens.get(at).is("than")
            || tokens.get(at).is("with")
            || tokens.get(at).is("of"))
        && COMPARING.contains(tokens.get(at - 1).lower());
  }

  private static boolean left(List<Token> tokens, int start, int reach, Set<String> words) {
    for (int i = start - 1; i >= 0 && i >= start - reach; i--) {
      Token token = tokens.get(i);
      if (words.contains(token.lower())
          || (words.equals(UNREAL) && token.lower().endsWith("n't"))) {
        return true;
      }
      if (isBreak(token)) {
        return false;
      }
    }
    return false;
  }

  private static boolean right(List<Token> tokens, int end, int reach, Set<String> words) {
    for (int i = end; i < tokens.size() && i < end + reach; i++) {
      Token token = tokens.get(i);
      if (isBreak(token)) {
        return false;
      }
      if (words.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreak(Token token) {
    return token.is(",") || token.is(";") || token.is(".") || token.is(":") || token.is("—");
  }
}
