package org.stemma.findings.quantities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/** What a sentence says of a count: by the word that governs it, or by the one that follows. */
final class Predicates {
  private static final int LEFT_REACH = 4;
  private static final int RIGHT_REACH = 9;
  private static final int LONGEST_ASIDE = 14;
  private static final List<Row> ROWS = rows();
  private static final Map<String, List<Row>> LEFT = index(Side.LEFT);
  private static final Map<String, List<Row>> RIGHT = index(Side.RIGHT);
  private static final Map<String, List<Row>> NOUNS = index(Side.NOUN);
  private static final Set<String> WORDS = words();
  private static final Set<String> FILLERS = Tables.words(Predicates.class, "fillers.txt");
  private static final Set<String> BREAKS = Tables.words(Predicates.class, "breaks.txt");
  private static final Set<String> AUXILIARIES = Tables.words(Predicates.class, "auxiliaries.txt");
  private static final Set<String> LINKS = Tables.words(Predicates.class, "links.txt");
  private static final Set<String> OBJECTS = Tables.words(Predicates.class, "objects.txt");

  private Predicates() {}

  private enum Side {
    LEFT,
    RIGHT,
    NOUN
  }

  /** A predicate and the token that says it. */
  record Said(Predicate predicate, int place) {}

  private record Row(
      Predicate predicate,
      Set<String> left,
      Set<String> right,
      Set<String> nouns,
      Set<String> things) {
    boolean fits(String thing) {
      return things.isEmpty() || things.contains(thing);
    }
  }

  /** Every word of the table: none of them is a thing that is counted. */
  static Set<String> vocabulary() {
    return WORDS;
  }

  /** The predicate of a name. */
  static Predicate named(String name) {
    return ROWS.stream()
        .map(Row::predicate)
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Bug: no predicate " + name));
  }

  /**
   * The predicate of a count of things.
   *
   * @param start the first token of the number, its "about" included
   * @param end the token after the thing
   * @param thing empty where the sentence names none
   */
  static @Nullable Said of(List<Token> tokens, int start, int end, String thing) {
    Said left = left(tokens, start, thing);
    if (left != null) {
      return left;
    }
    Said right = right(tokens, end, thing);
    return right != null ? right : noun(tokens, start, thing);
  }

  private static @Nullable Said left(List<Token> tokens, int start, String thing) {
    for (int i = start - 1; i >= 0 && i >= start - LEFT_REACH; i--) {
      Token token = tokens.get(i);
      Predicate found = fitting(LEFT.get(token.lower()), thing);
      if (found != null) {
        return isPassive(tokens, i) ? null : new Said(found, i);
      }
      if (!FILLERS.contains(token.lower())) {
        return null;
      }
    }
    return null;
  }

  // "people were killed, 9 wounded": what has an auxiliary before it has had its number.
  private static boolean isPassive(List<Token> tokens, int verb) {
    return verb > 0
        && !tokens.get(verb).lower().endsWith("ing")
        && AUXILIARIES.contains(tokens.get(verb - 1).lower());
  }

  private static @Nullable Said right(List<Token> tokens, int end, String thing) {
    boolean auxiliary = false;
    int start = afterAside(tokens, end);
    for (int i = start; i < tokens.size() && i < start + RIGHT_REACH; i++) {
      Token token = tokens.get(i);
      String word = token.lower();
      boolean active = !auxiliary && isActive(tokens, i);
      Predicate found = fitting(RIGHT.get(word), thing);
      if (found != null && !active) {
        return new Said(found, i);
      }
      boolean ends =
          BREAKS.contains(word)
              || (token.kind() == Token.Kind.MARK && !token.is("\"") && !token.is("-"))
              || Numerals.isNumber(token)
              || WORDS.contains(word);
      if (ends) {
        return null;
      }
      auxiliary |= AUXILIARIES.contains(word);
    }
    return null;
  }

  // "Nine people, including two children, were killed": the aside is passed over.
  private static int afterAside(List<Token> tokens, int end) {
    if (end >= tokens.size() || !tokens.get(end).is(",")) {
      return end;
    }
    for (int i = end + 1; i + 1 < tokens.size() && i < end + LONGEST_ASIDE; i++) {
      if (tokens.get(i).is(",") && AUXILIARIES.contains(tokens.get(i + 1).lower())) {
        return i + 1;
      }
    }
    return end;
  }

  // "22 rebels killed the mayor" says nothing of 22 dead.
  private static boolean isActive(List<Token> tokens, int verb) {
    if (!LEFT.containsKey(tokens.get(verb).lower()) || verb + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(verb + 1);
    return OBJECTS.contains(next.lower()) || Numerals.isNumber(next);
  }

  // "The toll from the storm rose to 14": the number has no noun, and a link before it.
  private static @Nullable Said noun(List<Token> tokens, int start, String thing) {
    boolean counted = thing.isEmpty() || thing.equals("person");
    if (!counted || start == 0 || !LINKS.contains(tokens.get(start - 1).lower())) {
      return null;
    }
    for (int i = start - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      Predicate found = fitting(NOUNS.get(token.lower()), thing);
      if (found != null) {
        return new Said(found, i);
      }
      if (Numerals.isNumber(token) || token.is(";")) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Predicate fitting(@Nullable List<Row> rows, String thing) {
    if (rows == null) {
      return null;
    }
    return rows.stream().filter(r -> r.fits(thing)).map(Row::predicate).findFirst().orElse(null);
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (List<String> row : Tables.rows(Predicates.class, "predicates.tsv", 7)) {
      rows.add(
          new Row(
              new Predicate(
                  row.get(0), Predicate.Course.valueOf(row.get(1)), row.get(6).equals("PLANS")),
              Set.copyOf(Tables.words(row.get(2))),
              Set.copyOf(Tables.words(row.get(3))),
              Set.copyOf(Tables.words(row.get(4))),
              Set.copyOf(Tables.words(row.get(5)))));
    }
    return List.copyOf(rows);
  }

  private static Map<String, List<Row>> index(Side side) {
    Map<String, List<Row>> index = new HashMap<>();
    for (Row row : ROWS) {
      for (String word : words(row, side)) {
        index.computeIfAbsent(word, w -> new ArrayList<>()).add(row);
      }
    }
    return Map.copyOf(index);
  }

  private static Set<String> words(Row row, Side side) {
    return switch (side) {
      case LEFT -> row.left();
      case RIGHT -> row.right();
      case NOUN -> row.nouns();
    };
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    ROWS.forEach(
        row -> {
          words.addAll(row.left());
          words.addAll(row.right());
        });
    return Set.copyOf(words);
  }
}
