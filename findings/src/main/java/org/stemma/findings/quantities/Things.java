package org.stemma.findings.quantities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/** What a number counts: the noun after it, and what it is measured in. */
final class Things {
  private static final int REACH = 6;
  private static final int SHORTEST_PLURAL = 4;
  private static final Map<String, String> GROUPS = groups("things.tsv", 1);
  private static final Map<String, String> UNITS = groups("units.tsv", 1);
  private static final Map<String, String> SIGNS = groups("currencies.tsv", 1);
  private static final Map<String, String> MONEY = groups("currencies.tsv", 2);
  private static final Map<String, String> IMPLIED =
      Map.of("death", "dead", "life", "dead", "injury", "wounded");
  private static final Set<String> STOPS = Tables.words(Things.class, "noun-stops.txt");

  private Things() {}

  /**
   * What follows a number.
   *
   * @param group empty if no noun follows
   * @param kinds lower-case words between number and noun
   * @param end the token after the noun, or after the number
   */
  record Thing(String unit, String group, Set<String> kinds, int end) {}

  /** The currency whose sign touches the token at {@code place} from the left; null if none. */
  static @Nullable String sign(List<Token> tokens, int place) {
    if (place == 0
        || !(tokens.get(place).glued() || tokens.get(place - 1).kind() == Token.Kind.WORD)) {
      return null;
    }
    return SIGNS.get(tokens.get(place - 1).lower());
  }

  /** Reads on from the token after a number. */
  static Thing after(List<Token> tokens, int start, Set<String> predicates) {
    int at = start;
    if (at < tokens.size() && tokens.get(at).is("-") && tokens.get(at).glued()) {
      at++;
    }
    if (at < tokens.size() && tokens.get(at).is("%")) {
      return new Thing(Quantity.PERCENT, "", Set.of(), at + 1);
    }
    if (at + 1 < tokens.size() && tokens.get(at).is("per") && tokens.get(at + 1).is("cent")) {
      return new Thing(Quantity.PERCENT, "", Set.of(), at + 2);
    }
    Set<String> kinds = new LinkedHashSet<>();
    int named = -1;
    int plural = -1;
    int limit = Math.min(tokens.size(), at + REACH);
    for (int i = at; i < limit; i++) {
      Token token = tokens.get(i);
      String word = token.lower();
      String unit = i == at ? MONEY.getOrDefault(word, UNITS.getOrDefault(word, "")) : "";
      if (!unit.isEmpty()) {
        return new Thing(unit, "", Set.of(), i + 1);
      }
      boolean hyphen = token.is("-") && token.glued();
      if (!hyphen
          && (token.kind() != Token.Kind.WORD
              || STOPS.contains(word)
              || predicates.contains(word)
              || Numerals.isNumber(token))) {
        break;
      }
      if (GROUPS.containsKey(word)) {
        named = i;
      } else if (isPlural(word) && (plural < 0 || named == i - 1)) {
        // "Seven life sentences" are no lives.
        plural = i;
        named = -1;
      } else if (named >= 0 && !hyphen) {
        break;
      }
    }
    int noun = named >= 0 ? named : plural;
    if (noun < 0) {
      return new Thing(Quantity.COUNT, "", Set.of(), start);
    }
    for (int i = at; i < noun; i++) {
      if (tokens.get(i).kind() == Token.Kind.WORD) {
        kinds.add(tokens.get(i).lower());
      }
    }
    String word = tokens.get(noun).lower();
    return new Thing(Quantity.COUNT, GROUPS.getOrDefault(word, singular(word)), kinds, noun + 1);
  }

  /** The group of a noun; null if the table has it not. */
  static @Nullable String group(Token token) {
    return GROUPS.get(token.lower());
  }

  /** Whether the table of things has such a group. */
  static boolean isGroup(String group) {
    return GROUPS.containsValue(group);
  }

  /** What a thing is said to be by its own name: "14 deaths" are of 14 dead; null for most. */
  static @Nullable String impliedPredicate(String group) {
    return IMPLIED.get(group);
  }

  /** Whether a word that touches a figure measures it: "38m" is left alone, "38km" is not. */
  static boolean isUnit(Token token) {
    return UNITS.containsKey(token.lower()) || MONEY.containsKey(token.lower());
  }

  private static boolean isPlural(String word) {
    return word.length() >= SHORTEST_PLURAL
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is");
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > SHORTEST_PLURAL) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.substring(0, word.length() - 1);
  }

  private static Map<String, String> groups(String table, int column) {
    Map<String, String> groups = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (List<String> row : Tables.rows(Things.class, table)) {
      if (row.size() > column) {
        for (String word : Tables.words(row.get(column))) {
          if (groups.put(word, row.getFirst()) != null) {
            twice.add(word);
          }
        }
      }
    }
    if (!twice.isEmpty()) {
      throw new IllegalStateException("Bug: " + table + " has two groups for " + twice);
    }
    return Map.copyOf(groups);
  }
}
