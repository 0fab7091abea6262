package org.stemma.core.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.core.tables.Tables;

/**
 * Whether two words of names are spellings of one, after transliteration from another script or by
 * another country's habit. Words are folded already.
 *
 * <p>Two steps: rules bring together what is always written both ways ({@code spelling-rules.tsv}),
 * then, for long words only, a weighted edit distance (Wagner and Fischer 1974, with costs as in
 * {@code letter-distances.tsv}) lets a little more pass.
 */
final class Spelling {
  /** How two words of names stand to each other; the earlier the closer. */
  enum Closeness {
    EQUAL,
    /** Alike under the rules, or of one family of spellings. */
    SPELLED,
    /** A given name and its short form. */
    NICKNAME,
    /** A word and its first letter. */
    INITIAL,
    /** A long word, and another that vowels or a kindred consonant tell from it. */
    NEAR,
    /** Not alike, but so close that a slip of the pen could tell them apart. */
    DOUBTFUL,
    NONE
  }

  private record Rule(String from, String to, String where, int length) {
    boolean applies(String word, int at) {
      int end = at + from.length();
      if (word.length() < length || !word.startsWith(from, at)) {
        return false;
      }
      return switch (where) {
        case "any" -> true;
        case "start" -> at == 0;
        case "end" -> end == word.length();
        case "inside" -> at > 0 && end < word.length();
        default -> end < word.length() && where.indexOf(word.charAt(end)) >= BEFORE.length();
      };
    }
  }

  private static final String BEFORE = "before:";

  /** Longer words are compared letter by letter only. */
  private static final int LONGEST = 40;

  /** From this length on, in letters, a word may differ by a vowel. */
  private static final int LONG = 6;

  private static final double NEAR_AT_MOST = 0.5;
  private static final double DOUBTFUL_SHARE = 0.22;

  private static final Map<Character, List<Rule>> RULES = new HashMap<>();
  private static final Map<String, Set<Integer>> FAMILIES = new HashMap<>();
  private static final Map<String, Set<String>> NICKNAMES = new HashMap<>();
  private static final Set<String> KNOWN = new HashSet<>();
  private static final Map<Integer, Double> DISTANCES = new HashMap<>();
  private static final char NO_LETTER = '-';

  static {
    for (List<String> cells : Tables.rows(Spelling.class, "spelling-rules.tsv", 6)) {
      Rule rule =
          new Rule(cells.get(0), cells.get(1), cells.get(2), Integer.parseInt(cells.get(3)));
      RULES.computeIfAbsent(rule.from().charAt(0), c -> new ArrayList<>()).add(rule);
    }
    Comparator<Rule> longestFirst =
        Comparator.comparingInt((Rule rule) -> rule.from().length()).reversed();
    RULES.values().forEach(rules -> rules.sort(longestFirst));
    int family = 0;
    for (List<String> cells : Tables.rows(Spelling.class, "spelling-families.tsv", 1)) {
      for (String word : Tables.words(cells.get(0))) {
        FAMILIES.computeIfAbsent(skeleton(word), w -> new HashSet<>()).add(family);
      }
      family++;
    }
    KNOWN.addAll(FAMILIES.keySet());
    for (List<String> cells : Tables.rows(Spelling.class, "nicknames.tsv", 2)) {
      KNOWN.add(skeleton(cells.get(0)));
      for (String nickname : Tables.words(cells.get(1))) {
        NICKNAMES.computeIfAbsent(nickname, n -> new HashSet<>()).add(cells.get(0));
      }
    }
    for (List<String> cells : Tables.rows(Spelling.class, "letter-distances.tsv", 4)) {
      char a = cells.get(0).charAt(0);
      char b = cells.get(1).charAt(0);
      double distance = Double.parseDouble(cells.get(2));
      DISTANCES.put(pair(a, b), distance);
      DISTANCES.put(pair(b, a), distance);
    }
  }

  private Spelling() {}

  static Closeness compare(String left, String right) {
    if (left.equals(right)) {
      return Closeness.EQUAL;
    }
    if (left.length() == 1 || right.length() == 1) {
      return left.charAt(0) == right.charAt(0) ? Closeness.INITIAL : Closeness.NONE;
    }
    if (left.length() > LONGEST || right.length() > LONGEST) {
      return Closeness.NONE;
    }
    String one = skeleton(left);
    String two = skeleton(right);
    if (one.equals(two) || oneFamily(one, two)) {
      return Closeness.SPELLED;
    }
    if (nickname(left, right) || nickname(right, left) || sharedNickname(left, right)) {
      return Closeness.NICKNAME;
    }
    return byDistance(one, two);
  }

  private static Closeness byDistance(String one, String two) {
    int shorter = Math.min(one.length(), two.length());
    if (Math.abs(one.length() - two.length()) > 3) {
      return Closeness.NONE;
    }
    double distance = distance(one, two);
    // Francis and Frances are two names that happen to be near.
    boolean twoNames = KNOWN.contains(one) && KNOWN.contains(two);
    if (!twoNames && shorter >= LONG && distance <= NEAR_AT_MOST && !otherEnding(one, two)) {
      return Closeness.NEAR;
    }
    // In short syllables every letter counts; only a vowel may be a slip.
    double doubtful = shorter < 5 ? 0.6 : Math.min(2, shorter * DOUBTFUL_SHARE);
    return distance <= doubtful ? Closeness.DOUBTFUL : Closeness.NONE;
  }

  // Ivan and Ivana, Mario and Maria, Petrov and Petrova are two people.
  private static boolean otherEnding(String one, String two) {
    char a = one.charAt(one.length() - 1);
    char b = two.charAt(two.length() - 1);
    return a != b && (a == 'a' || b == 'a' || isVowel(a) != isVowel(b));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static boolean oneFamily(String one, String two) {
    Set<Integer> families = FAMILIES.get(one);
    Set<Integer> others = FAMILIES.get(two);
    return families != null && others != null && families.stream().anyMatch(others::contains);
  }

  private static boolean nickname(String nickname, String name) {
    Set<String> full = NICKNAMES.get(nickname);
    return full != null && full.contains(name);
  }

  private static boolean sharedNickname(String left, String right) {
    Set<String> one = NICKNAMES.get(left);
    Set<String> two = NICKNAMES.get(right);
    return one != null && two != null && one.stream().anyMatch(two::contains);
  }

  /**
   * One word for all spellings of a word: of its family if it has one, else as the rules leave it.
   */
  static String usual(String word) {
    String skeleton = skeleton(word);
    Set<Integer> families = FAMILIES.get(skeleton);
    return families == null ? skeleton : "=" + Collections.min(families);
  }

  /** The word as the rules leave it. */
  static String skeleton(String word) {
    if (word.length() > LONGEST) {
      return word;
    }
    StringBuilder skeleton = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      char c = word.charAt(at);
      String to = null;
      int length = 1;
      for (Rule rule : RULES.getOrDefault(c, List.of())) {
        if (rule.applies(word, at)) {
          to = rule.to();
          length = rule.from().length();
          break;
        }
      }
      if (to == null) {
        add(skeleton, c);
      } else {
        to.chars().forEach(letter -> add(skeleton, (char) letter));
      }
      at += length;
    }
    return skeleton.toString();
  }

  private static void add(StringBuilder skeleton, char letter) {
    int length = skeleton.length();
    if (length == 0 || skeleton.charAt(length - 1) != letter) {
      skeleton.append(letter);
    }
  }

  /** 0 (equal) to the length of the longer; by class of letters. */
  static double distance(String one, String two) {
    double[] row = new double[two.length() + 1];
    for (int j = 1; j <= two.length(); j++) {
      row[j] = row[j - 1] + cost(NO_LETTER, two.charAt(j - 1));
    }
    for (int i = 1; i <= one.length(); i++) {
      char a = one.charAt(i - 1);
      double diagonal = row[0];
      row[0] += cost(NO_LETTER, a);
      for (int j = 1; j <= two.length(); j++) {
        char b = two.charAt(j - 1);
        double best =
            Math.min(
                diagonal + cost(a, b),
                Math.min(row[j] + cost(NO_LETTER, a), row[j - 1] + cost(NO_LETTER, b)));
        diagonal = row[j];
        row[j] = best;
      }
    }
    return Math.round(row[two.length()] * 1000) / 1000.0;
  }

  private static double cost(char a, char b) {
    return a == b ? 0 : DISTANCES.getOrDefault(pair(a, b), 1.0);
  }

  private static int pair(char a, char b) {
    return a << 16 | b;
  }
}
