package org.stemma.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote an article, as its byline and its sign-off say. */
final class Bylines {
  private static final Pattern ADDRESS =
      Pattern.compile("(?u)[\\[(<]?[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,32}){1,5}[\\])>]?");
  private static final Pattern DIVIDER =
      Pattern.compile("(?iu) ?(?:,|;|&|\\||/|·|•) ?| (?:and|und|et|y|e|en|och|og|i|ve|и) ");
  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "(?iu)(?:additional )?(?:reporting|writing)(?: and (?:writing|editing))?"
              + " (?:by|from) ([^;.()]{3,200})");
  private static final Pattern BY =
      Pattern.compile(
          "(?u)\\b(?:[Bb]y|BY|Von|von|Par|par|Por|por|Door|door) (\\p{Lu}[^|•·,\\d]{2,60})");
  private static final Pattern PLACE = Pattern.compile("(?u) in \\p{Lu}.{0,60}$");

  /** Parts of names that are written small. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den",
          "ter", "ten", "bin", "ibn", "al", "el", "af", "av", "zu", "y", "e");

  private Bylines() {}

  /** The authors whom a byline names; empty if the line is none. */
  static List<String> authors(String line) {
    LinePatterns.Match match = LinePatterns.match(LinePatterns.Kind.BYLINE, line);
    String said = match == null ? null : match.name();
    return said == null ? List.of() : names(ADDRESS.matcher(said).replaceAll(" ").strip(), true);
  }

  /** The authors that a line with a date names after "by". */
  static List<String> inDateLine(String line) {
    Matcher matcher = BY.matcher(line);
    return matcher.find()
        ? names(matcher.group(1).strip(), false).stream().limit(1).toList()
        : List.of();
  }

  /** Those whose reporting a sign-off names: "(Reporting by Jane Roe; Editing by John Doe)". */
  static List<String> reporters(String line) {
    List<String> names = new ArrayList<>();
    Matcher matcher = SIGN_OFF.matcher(line);
    while (matcher.find()) {
      boolean additional = Tokens.lowerCase(matcher.group()).startsWith("additional");
      if (!additional) {
        names.addAll(names(matcher.group(1).strip(), false));
      }
    }
    return names;
  }

  /**
   * The names in a list of names.
   *
   * @param strict whether anything else in it makes it none, posts and dates apart
   */
  static List<String> names(String said, boolean strict) {
    List<String> names = new ArrayList<>();
    for (String raw : DIVIDER.split(said, 24)) {
      String part = PLACE.matcher(raw.strip()).replaceAll("");
      if (part.isEmpty()) {
        continue;
      }
      if (isName(part)) {
        names.add(part);
      } else if (strict && (names.isEmpty() || !isAside(part))) {
        return List.of();
      }
    }
    return names;
  }

  /** A post, a date or a place beside a name. */
  private static boolean isAside(String part) {
    Vocabulary.Hits hits = Vocabulary.in(part);
    return hits.words(Vocabulary.Kind.ROLE, Vocabulary.Kind.PUBLISHED) > 0
        || part.chars().anyMatch(Character::isDigit)
        || Tokens.count(part) <= 4;
  }

  /** Two to five words, each with a capital or a particle. */
  static boolean isName(String part) {
    List<String> words = spaced(part);
    if (words.size() < 2 || words.size() > 5) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      boolean plain =
          word.codePoints()
              .allMatch(c -> Character.isLetter(c) || ".'’-".indexOf(c) >= 0 || isMark(c));
      if (!plain || !(capital || PARTICLES.contains(word))) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return capitals >= 2;
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static List<String> spaced(String part) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= part.length(); i++) {
      if (i == part.length() || part.charAt(i) == ' ') {
        if (i > start) {
          words.add(part.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
