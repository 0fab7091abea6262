package org.stemma.core.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.core.tables.Tables;

/**
 * What the grammar knows of single words and figures, from {@code words.tsv} and from their shape:
 * the bottom of every rule.
 */
final class Words {
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

  /** A clock time as the British write it: "7.30pm". */
  private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.[0-5]\\d");

  /** One sense of a word. */
  private record Sense(String kind, String value, String shape) {
    boolean fits(Token token) {
      return shape.equals("any") || token.capital() == shape.equals("capital");
    }
  }

  private static final Map<String, List<Sense>> SENSES = new HashMap<>();

  static {
    for (List<String> row : Tables.rows(Words.class, "words.tsv")) {
      for (String word : row.get(3).split(" ", -1)) {
        SENSES
            .computeIfAbsent(word, w -> new ArrayList<>())
            .add(new Sense(row.get(0), row.get(2).equals("=") ? word : row.get(2), row.get(1)));
      }
    }
  }

  private Words() {}

  /** Whether {@code word}, in lower case, has a sense of this kind. */
  static boolean is(String kind, String word) {
    return SENSES.getOrDefault(word, List.of()).stream().anyMatch(s -> s.kind().equals(kind));
  }

  /** Everything that begins at token {@code at}. */
  static List<Piece> at(List<Token> tokens, int at) {
    List<Piece> pieces = new ArrayList<>();
    Token token = tokens.get(at);
    if (token.isWord()) {
      for (Sense sense : SENSES.getOrDefault(token.lower(), List.of())) {
        if (sense.fits(token)) {
          pieces.add(new Piece(sense.kind(), sense.value(), 1));
        }
      }
      spelled(tokens, at, pieces);
    } else if (token.isNumber()) {
      figures(tokens, at, pieces);
    } else if (token.lower().equals("'")) {
      shortYear(tokens, at, pieces);
    }
    return pieces;
  }

  private static void spelled(List<Token> tokens, int at, List<Piece> pieces) {
    SpelledNumber count = SpelledNumber.count(tokens, at);
    if (count != null) {
      pieces.add(new Piece("NUM", Integer.toString(count.value()), count.length()));
    }
    SpelledNumber year = SpelledNumber.year(tokens, at);
    if (year != null) {
      pieces.add(new Piece("YYYY", Integer.toString(year.value()), year.length()));
      pieces.add(new Piece("SPOKEN", Integer.toString(year.value()), year.length()));
    }
  }

  private static void figures(List<Token> tokens, int at, List<Piece> pieces) {
    Token token = tokens.get(at);
    int number = token.integer();
    if (number < 0) {
      if (DOTTED.matcher(token.lower()).matches()) {
        pieces.add(new Piece("DOTTED", token.lower().replace(".", ""), 1));
      }
      return;
    }
    if (token.glued() && attached(tokens, at)) {
      if (number >= 1 && number <= 4 && tokens.get(at - 1).lower().equals("q")) {
        pieces.add(new Piece("QNUM", Integer.toString(number), 1));
      }
      return;
    }
    boolean suffix =
        next(tokens, at, 1).glued() && ORDINAL_ENDINGS.contains(next(tokens, at, 1).lower());
    boolean letters = next(tokens, at, 1).glued() && next(tokens, at, 1).isWord();
    String value = Integer.toString(number);
    if (suffix && number > 0 && number < 100) {
      pieces.add(new Piece("ORD", value, 2));
      if (number <= 31) {
        pieces.add(new Piece("DD", value, 2));
      }
      return;
    }
    if (letters) {
      if (token.lower().length() == 4
          && number % 10 == 0
          && next(tokens, at, 1).lower().equals("s")) {
        pieces.add(new Piece("TENS", token.lower().substring(0, 3), 2));
      }
      if (number <= 12) {
        pieces.add(new Piece("FIGURE", value, 1));
      }
      return;
    }
    pieces.add(new Piece("FIGURE", value, 1));
    if (number > 0) {
      pieces.add(new Piece("NUM", value, 1));
    }
    if (token.lower().length() <= 2 && number >= 1 && number <= 31) {
      pieces.add(new Piece("DD", value, 1));
    }
    if (token.lower().length() == 2) {
      pieces.add(new Piece("D2", token.lower(), 1));
    }
    if (token.lower().length() == 4 && number >= 1000 && number < 2200) {
      pieces.add(new Piece("YYYY", value, 1));
      pieces.add(new Piece(number >= 1900 && number < 2100 ? "YEARLIKE" : "OLDYEAR", value, 1));
      if (token.lower().charAt(0) <= '2') {
        pieces.add(new Piece("D4", token.lower(), 1));
      }
    } else if (token.lower().length() == 4) {
      pieces.add(new Piece("D4", token.lower(), 1));
    }
    if (next(tokens, at, 2).lower().equals("/")
        && next(tokens, at, 1).lower().equals("1")
        && next(tokens, at, 3).lower().equals("2")) {
      pieces.add(new Piece("NUM", value + ".5", 4));
    }
  }

  // "'90s", "'96"
  private static void shortYear(List<Token> tokens, int at, List<Piece> pieces) {
    Token figures = next(tokens, at, 1);
    if (!figures.glued() || figures.lower().length() != 2 || figures.integer() < 0) {
      return;
    }
    Token after = next(tokens, at, 2);
    int century = figures.integer() < 40 ? 20 : 19;
    if (after.glued() && after.lower().equals("s") && figures.integer() % 10 == 0) {
      pieces.add(new Piece("TENS", century + figures.lower().substring(0, 1), 3));
    } else if (!(after.glued() && after.isWord())) {
      pieces.add(new Piece("YY", century + figures.lower(), 2));
    }
  }

  // Part of a longer word or number: "A-1998", "$1998", "10.1998".
  private static boolean attached(List<Token> tokens, int at) {
    if (at == 0) {
      return false;
    }
    String before = tokens.get(at - 1).lower();
    if (tokens.get(at - 1).isWord()) {
      return true;
    }
    return "$£€¥#@&=_".contains(before)
        || (before.equals("-")
            && at > 1
            && tokens.get(at - 1).glued()
            && tokens.get(at - 2).isWord()
            && !is("BEFORE-HYPHEN", tokens.get(at - 2).lower()));
  }

  private static final Token NONE = new Token(0, 1, " ", false, false, true);

  private static Token next(List<Token> tokens, int at, int by) {
    return at + by < tokens.size() ? tokens.get(at + by) : NONE;
  }
}
