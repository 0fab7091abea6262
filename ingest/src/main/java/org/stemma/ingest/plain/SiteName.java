package org.stemma.ingest.plain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.names.Lexicon;

/**
 * The outlet's own name, from lines that are no part of the article: who holds the copyright, what
 * the page's title adds to the headline, and what one logs in to, subscribes to or comments on.
 *
 * @param name as the line has it
 * @param line the whole line
 */
record SiteName(String name, String line) {
  private static final String NAME =
      "((?:\\p{Lu}|\\d)[\\p{L}\\d.&'’-]{0,30}+(?: (?:of|the|and|for|de|la|del|du|des|der|die|das|& |\\p{Lu}[\\p{L}\\d.&'’-]{0,30}+|\\d{1,4})){0,6}+)";

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?u)(?:©|\\([cC]\\)|[Cc]opyright|COPYRIGHT)[ ©]*(?:\\([cC]\\) ?)?"
              + "(?:(?:19|20)\\d\\d(?: ?[-–] ?(?:19|20)?\\d\\d)?)?[,. ]*(?:by |bei |par |por )?(?:[Tt]he )?"
              + NAME);

  /** Ends of names that are companies, not outlets. */
  private static final Set<String> FORMS =
      Set.of(
          "inc", "ltd", "llc", "gmbh", "ag", "plc", "corp", "co", "limited", "bv", "ab", "srl",
          "sa");

  /** Enough for a name to be the outlet's: one line that says so. */
  private static final double ENOUGH = 1.5;

  /**
   * The outlet's name; null if no line says it.
   *
   * @param headline the page's headline, which may have had the name beside it
   */
  static @Nullable SiteName find(List<Block> blocks, List<Role> roles, Headline headline) {
    Map<String, Double> scores = new LinkedHashMap<>();
    Map<String, SiteName> found = new LinkedHashMap<>();
    Map<String, Double> strongest = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      String line = blocks.get(i).words();
      if (line.length() > 300) {
        continue;
      }
      if (roles.get(i) == Role.RIGHTS) {
        add(scores, strongest, found, matched(RIGHTS, line), line, 3);
      } else if (roles.get(i) == Role.CHROME) {
        LinePatterns.Match aim = LinePatterns.match(LinePatterns.Kind.AIM, line);
        add(scores, strongest, found, aim == null ? null : trimmed(aim.name()), line, 1.5);
      }
    }
    // What the page's title adds is the better line to stand on.
    String site = headline.site();
    String siteLine = headline.siteLine();
    if (site != null && siteLine != null) {
      add(scores, strongest, found, site, siteLine, 2.5);
    }
    String best = null;
    for (Map.Entry<String, Double> entry : scores.entrySet()) {
      if (best == null || entry.getValue() > scores.getOrDefault(best, 0.0)) {
        best = entry.getKey();
      }
    }
    return best != null && scores.getOrDefault(best, 0.0) >= ENOUGH ? found.get(best) : null;
  }

  /** Whether words look like the name of an outlet: capitals, and not those of a network. */
  static boolean isName(String words) {
    List<String> parts = Tokens.of(words);
    if (parts.isEmpty() || parts.size() > 7 || !Character.isLetterOrDigit(words.codePointAt(0))) {
      return false;
    }
    Vocabulary.Hits hits = Vocabulary.in(words);
    boolean network = hits.words(Vocabulary.Kind.PLATFORM, Vocabulary.Kind.BUTTON) == parts.size();
    long capitals = parts.stream().filter(p -> Character.isUpperCase(p.codePointAt(0))).count();
    return !network && capitals * 2 >= parts.size() && words.chars().anyMatch(Character::isLetter);
  }

  private static void add(
      Map<String, Double> scores,
      Map<String, Double> best,
      Map<String, SiteName> found,
      @Nullable String name,
      String line,
      double score) {
    if (name == null || !isName(name) || Lexicon.agency(name) != null) {
      return;
    }
    String key = Tokens.key(name);
    double before = best.getOrDefault(key, 0.0);
    scores.merge(key, score, Double::sum);
    if (score > before) {
      best.put(key, score);
      found.put(key, new SiteName(name, line));
    }
  }

  private static @Nullable String matched(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? trimmed(matcher.group(1)) : null;
  }

  /** Without what is no name at the end; null if it is a company, or nothing is left. */
  private static @Nullable String trimmed(@Nullable String raw) {
    if (raw == null) {
      return null;
    }
    String name = raw;
    int stop = name.indexOf(". ");
    name = (stop > 0 ? name.substring(0, stop) : name).strip();
    for (String end : List.of(" All", " Alle", " Tous", " Todos", " Tutti", " Her")) {
      name = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
    }
    while (name.endsWith(".") || name.endsWith(",") || name.endsWith("-")) {
      name = name.substring(0, name.length() - 1);
    }
    for (String joint : List.of(" of", " the", " and", " de", " la", " for")) {
      name = name.endsWith(joint) ? name.substring(0, name.length() - joint.length()) : name;
    }
    List<String> words = Tokens.lower(name);
    boolean company = !words.isEmpty() && FORMS.contains(words.getLast());
    return company || words.isEmpty() ? null : name.strip();
  }
}
