package org.stemma.peers.speakers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.core.names.Names;
import org.stemma.core.tables.Tables;

/**
 * Whether the words that a reader gives for a speaker name the one who is meant. Generous to every
 * reader alike: titles may stand before the name, and a part of it may stand for it.
 */
final class Identity {
  private static final Set<String> PRONOUNS =
      new TreeSet<>(Tables.lines(Identity.class, "pronouns.txt"));

  /** Words after which the name is another's: "the father of Lena Ortiz". */
  private static final Set<String> BETWEEN = Set.of("of", "for", "to", "by", "with", "and", "from");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?![\\p{L}\\p{N}])");
  private static final Pattern BREAKS = Pattern.compile("[\\s\\-–.]+");

  private Identity() {}

  /**
   * Whether the words name anybody: they hold a word that begins with a capital, and are more than
   * a pronoun.
   */
  static boolean names(String answer) {
    String bare = bare(answer);
    return !PRONOUNS.contains(bare)
        && !PRONOUNS.contains(bare.toLowerCase(Locale.ROOT))
        && BREAKS
            .splitAsStream(bare)
            .anyMatch(w -> w.codePoints().limit(1).anyMatch(Identity::isLarge));
  }

  private static boolean isLarge(int c) {
    return Character.isUpperCase(c) || (Character.isLetter(c) && !Character.isLowerCase(c));
  }

  /** Whether {@code answer} is one of the names, by itself or behind titles, or a part of one. */
  static boolean isOneOf(String answer, List<String> names) {
    for (String part : answer.split("[,;(]", -1)) {
      List<String> words = words(part);
      if (!words.isEmpty() && names.stream().anyMatch(name -> same(words, words(name)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(List<String> answer, List<String> name) {
    if (endsWith(answer, name)) {
      List<String> before = answer.subList(0, answer.size() - name.size());
      return Collections.disjoint(before, BETWEEN);
    }
    return endsWith(name, answer);
  }

  private static boolean endsWith(List<String> longer, List<String> shorter) {
    int from = longer.size() - shorter.size();
    return from >= 0 && !shorter.isEmpty() && longer.subList(from, longer.size()).equals(shorter);
  }

  /** Whether {@code answer} says no more than the article's own words for the source. */
  static boolean repeats(String answer, String source) {
    List<String> words = words(answer);
    return !words.isEmpty() && Collections.indexOfSubList(words(source), words) >= 0;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    BREAKS
        .splitAsStream(POSSESSIVE.matcher(bare(text)).replaceAll(" "))
        .map(Names::key)
        .filter(key -> !key.isEmpty())
        .forEach(words::add);
    return words;
  }

  private static String bare(String text) {
    String stripped = text.strip();
    for (String article : List.of("the ", "The ", "a ", "A ", "an ", "An ")) {
      if (stripped.startsWith(article)) {
        return stripped.substring(article.length()).strip();
      }
    }
    return stripped;
  }
}
