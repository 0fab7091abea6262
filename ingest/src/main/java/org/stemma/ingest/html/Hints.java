package org.stemma.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.stemma.core.tables.Tables;

/**
 * Reads class names and ids: {@code "c-articleBody__text"} is cut into the words <i>c article body
 * text</i>, and the rules of {@code page-hints.tsv} are runs of such words. One instance serves one
 * page (it remembers what it has cut) and must not be shared between threads.
 */
final class Hints {
  /** The hint of a block stands no further above it. */
  private static final int REACH = 3;

  /** Longer attributes are machine-made; their tail says nothing. */
  private static final int LONGEST_ATTRIBUTE = 400;

  /**
   * @param words in lower case; a star at the end of a word stands for any ending
   */
  record Rule(Hint hint, List<String> words, List<String> matching, List<String> lookAlikes) {}

  private static final List<Rule> RULES = load();
  private static final Map<String, List<Rule>> BY_FIRST_WORD = new HashMap<>();
  private static final Map<Character, List<Rule>> BY_PREFIX = new HashMap<>();

  static {
    for (Rule rule : RULES) {
      String first = rule.words().getFirst();
      if (first.endsWith("*")) {
        BY_PREFIX.computeIfAbsent(first.charAt(0), c -> new ArrayList<>()).add(rule);
      } else {
        BY_FIRST_WORD.computeIfAbsent(first, w -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** "has-sidebar" is said of what stands beside the sidebar. */
  private static final Set<String> DESCRIBING =
      Set.of(
          "has", "no", "not", "with", "without", "is", "hide", "show", "js", "single", "template");

  private final Map<String, Integer> known = new HashMap<>();

  static List<Rule> rules() {
    return RULES;
  }

  /** The hints of an element's class, id and a few attributes of the same purpose, as bits. */
  int of(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    int bits = 0;
    for (String name :
        List.of("class", "id", "itemprop", "data-component", "data-testid", "role")) {
      String value = element.attr(name);
      if (!value.isEmpty()) {
        bits |= of(value);
      }
    }
    return bits;
  }

  /** The hints of a block's element and of those right around it, as bits. */
  int around(Block block) {
    int bits = 0;
    Element element = block.home();
    for (int up = 0; up < REACH && element != null; up++) {
      bits |= of(element);
      element = element.parent();
    }
    return bits;
  }

  /** The hints of one attribute value, as bits. */
  int of(String attribute) {
    Integer seen = known.get(attribute);
    if (seen == null) {
      seen = read(attribute);
      known.put(attribute, seen);
    }
    return seen;
  }

  private static int read(String attribute) {
    String bounded = attribute.substring(0, Math.min(attribute.length(), LONGEST_ATTRIBUTE));
    int bits = 0;
    for (String token : bounded.strip().split("[\\s,]+", -1)) {
      List<String> words = words(token);
      if (words.size() > 1 && DESCRIBING.contains(words.getFirst())) {
        continue;
      }
      for (int i = 0; i < words.size(); i++) {
        for (Rule rule : BY_FIRST_WORD.getOrDefault(words.get(i), List.of())) {
          if (matches(rule, words, i)) {
            bits |= rule.hint().bit();
          }
        }
        for (Rule rule : BY_PREFIX.getOrDefault(words.get(i).charAt(0), List.of())) {
          if (matches(rule, words, i)) {
            bits |= rule.hint().bit();
          }
        }
      }
    }
    return bits;
  }

  private static boolean matches(Rule rule, List<String> words, int at) {

    int last = rule.words().size() - 1;
    if (at + rule.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      String expected = rule.words().get(i);
      String word = words.get(at + i);
      boolean same =
          expected.endsWith("*")
              ? word.startsWith(expected.substring(0, expected.length() - 1))
              : word.equals(expected);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** The words of one name: cut at marks, digits and humps. */
  static List<String> words(String token) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean letter = Character.isLetter(c);
      boolean hump =
          letter && Character.isUpperCase(c) && i > 0 && Character.isLowerCase(token.charAt(i - 1));
      if ((!letter || hump) && !word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (letter) {
        word.append(c);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  private static List<Rule> load() {
    List<Rule> rules = new ArrayList<>();
    for (List<String> row : Tables.rows(Hints.class, "page-hints.tsv", 4)) {
      rules.add(
          new Rule(
              Hint.valueOf(row.get(0)),
              List.of(row.get(1).split(" ", -1)),
              examples(row.get(2)),
              examples(row.get(3))));
    }
    return List.copyOf(rules);
  }

  private static List<String> examples(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" \\| ", -1));
  }
}
