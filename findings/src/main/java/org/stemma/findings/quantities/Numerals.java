package org.stemma.findings.quantities;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/** Numbers in digits and in words. */
final class Numerals {
  private static final Map<String, Word> WORDS = words();
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final int GROUP = 3;
  private static final int MOST_DIGITS = 15;

  private Numerals() {}

  private record Word(BigDecimal value, String kind) {
    boolean isScale() {
      return kind.equals("SCALE");
    }
  }

  /**
   * A number.
   *
   * @param end the token after it
   * @param step what it counts in: 1,000 for "12,000", 0.1 for "6.1"
   * @param digits whether it is written in digits
   */
  record Numeral(int start, int end, BigDecimal value, BigDecimal step, boolean digits) {}

  /** The number that begins with a token; null if none does. */
  static @Nullable Numeral at(List<Token> tokens, int start) {
    Token first = tokens.get(start);
    return switch (first.kind()) {
      case FIGURE -> figure(tokens, start);
      case WORD -> inWords(tokens, start);
      case MARK -> null;
    };
  }

  /** Whether a word is one of a number. */
  static boolean isNumber(Token token) {
    return token.kind() == Token.Kind.FIGURE
        || (WORDS.containsKey(token.lower()) && token.lower().length() > 1);
  }

  private static @Nullable Numeral figure(List<Token> tokens, int start) {
    BigDecimal value = digits(tokens.get(start).text());
    if (value == null) {
      return null;
    }
    BigDecimal step = step(value);
    int end = start + 1;
    for (Word scale = scale(tokens, end); scale != null; scale = scale(tokens, end)) {
      value = value.multiply(scale.value());
      step = step.multiply(scale.value());
      end++;
    }
    return new Numeral(start, end, value, step, true);
  }

  // "5 m" is metres: only a letter that touches its figure is a scale.
  private static @Nullable Word scale(List<Token> tokens, int place) {
    if (place >= tokens.size()) {
      return null;
    }
    Token token = tokens.get(place);
    Word word = WORDS.get(token.lower());
    boolean scales =
        word != null && word.isScale() && (token.lower().length() > 1 || token.glued());
    return scales ? word : null;
  }

  // "1,200", "230000", "6.5"; "1,2" and "1.2.3" are no numbers of English.
  private static @Nullable BigDecimal digits(String text) {
    int dot = text.indexOf('.');
    String whole = dot < 0 ? text : text.substring(0, dot);
    String fraction = dot < 0 ? "" : text.substring(dot + 1);
    boolean padded = whole.length() > 1 && whole.charAt(0) == '0';
    if (text.length() > MOST_DIGITS
        || padded
        || fraction.indexOf('.') >= 0
        || fraction.indexOf(',') >= 0) {
      return null;
    }
    String[] groups = whole.split(",", -1);
    for (int i = 0; i < groups.length; i++) {
      boolean fits =
          i == 0 ? groups.length == 1 || groups[i].length() <= GROUP : groups[i].length() == GROUP;
      if (!fits || groups[i].isEmpty()) {
        return null;
      }
    }
    return new BigDecimal(String.join("", groups) + (fraction.isEmpty() ? "" : "." + fraction));
  }

  // Ten and what is no multiple of ten are as exact as counts come; of a larger one its zeros tell.
  private static BigDecimal step(BigDecimal value) {
    if (value.scale() > 0) {
      return BigDecimal.ONE.movePointLeft(value.scale());
    }
    BigDecimal step = BigDecimal.ONE;
    if (value.compareTo(TWENTY) >= 0) {
      while (value.remainder(step.multiply(TEN)).signum() == 0) {
        step = step.multiply(TEN);
      }
    }
    return step;
  }

  private static @Nullable Numeral inWords(List<Token> tokens, int start) {
    int at = start;
    boolean article = tokens.get(start).is("a") && start + 1 < tokens.size();
    if (article) {
      Word next = WORDS.get(tokens.get(start + 1).lower());
      if (next == null || !next.isScale() || tokens.get(start + 1).lower().length() == 1) {
        return null;
      }
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = article ? BigDecimal.ONE : BigDecimal.ZERO;
    String last = article ? "UNIT" : "";
    at += article ? 1 : 0;
    int end = start;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      boolean joins =
          end > start
              && (token.is("and") || (token.is("-") && token.glued()))
              && at + 1 < tokens.size()
              && joins(token, last, WORDS.get(tokens.get(at + 1).lower()));
      Word word = WORDS.get(token.lower());
      if (joins) {
        at++;
        continue;
      }
      if (word == null || token.lower().length() == 1 || !follows(last, word)) {
        break;
      }
      if (word.isScale()) {
        if (part.signum() == 0) {
          break;
        }
        part = part.multiply(word.value());
        if (word.value().compareTo(BigDecimal.valueOf(100)) > 0) {
          total = total.add(part);
          part = BigDecimal.ZERO;
        }
      } else {
        part = part.add(word.value());
      }
      last = word.kind();
      at++;
      end = at;
    }
    if (end == start) {
      return null;
    }
    BigDecimal value = total.add(part);
    return new Numeral(start, end, value, step(value), false);
  }

  private static boolean follows(String last, Word word) {
    return switch (last) {
      case "" -> !word.isScale();
      case "UNIT" -> word.isScale();
      case "TEN" ->
          word.isScale() || (word.kind().equals("UNIT") && word.value().compareTo(TEN) < 0);
      default -> true;
    };
  }

  // "thirty-two", "two hundred and six"; never "nine and ten".
  private static boolean joins(Token joint, String last, @Nullable Word next) {
    return next != null
        && !next.isScale()
        && (joint.is("-")
            ? last.equals("TEN") && next.kind().equals("UNIT")
            : last.equals("SCALE"));
  }

  private static Map<String, Word> words() {
    Map<String, Word> words = new HashMap<>();
    for (List<String> row : Tables.rows(Numerals.class, "numerals.tsv", 3)) {
      words.put(row.get(0), new Word(new BigDecimal(row.get(1)), row.get(2)));
    }
    return Map.copyOf(words);
  }
}
