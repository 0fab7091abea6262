package org.stemma.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.core.names.Lexicon;
import org.stemma.core.tables.Tables;

/**
 * Cuts the words of a byline into people and agencies. Precision first: what looks like neither is
 * left out.
 */
final class Authors {
  /**
   * @param agency whether it is a news agency rather than a person
   */
  record Author(String name, boolean agency) {}

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*+[,;|•·]\\s*+|\\s++(?:and|und|et|y|e|&|with)\\s++");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:by|written by|story by|reported by|author:?|von|par|por|di|door)\\s++(?=\\S)");

  /** "ByJane Roe", where a page's own marks have parted the words. */
  private static final Pattern GLUED =
      Pattern.compile("^(?:By|Von|Par)(?=\\p{Lu}[\\p{L}'’.-]{1,30} \\p{Lu})");

  private static final Pattern ALONE = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}+");

  private static final String NAME = "\\p{Lu}(?:[\\p{L}\\p{M}'’-]*+\\.?)(?:\\p{Lu}\\.){0,2}+";

  private static final Pattern PERSON =
      Pattern.compile(
          "("
              + NAME
              + "(?: (?:(?:de|la|del|van|von|der|den|bin|bint|al|el|da|dos|du|di|le|ter|ben|ibn|abu) )*+"
              + NAME
              + "){1,4}+)(.*+)",
          Pattern.DOTALL);

  /** Words that no person is called by: a name with one of them is a desk or a house. */
  private static final Set<String> NOBODY = words("NOBODY");

  /** Offices that follow a name directly. */
  private static final Set<String> OFFICES = words("OFFICE");

  /** Words that stand between a name and an office. */
  private static final Set<String> ROLE = words("ROLE");

  private Authors() {}

  /** The authors that a byline names, in its order, none twice. */
  static List<Author> of(String byline, @Nullable String siteName) {
    List<Author> authors = new ArrayList<>();
    String led = LEAD.matcher(Words.tidy(byline)).replaceFirst("");
    String words = GLUED.matcher(led).replaceFirst("");
    if (words.length() > 300 || words.startsWith("http") || words.startsWith("@")) {
      return authors;
    }
    for (String part : BETWEEN.split(words, -1)) {
      Author author = one(part, siteName);
      if (author != null
          && authors.stream().noneMatch(a -> a.name().equalsIgnoreCase(author.name()))) {
        authors.add(author);
      }
    }
    return authors;
  }

  /** The one name that many bloggers sign with; believed only where a page marks it as a name. */
  static @Nullable Author alone(String words, @Nullable String siteName) {
    String name = LEAD.matcher(Words.tidy(words)).replaceFirst("");
    boolean site = siteName != null && Words.key(siteName).contains(Words.key(name));
    return ALONE.matcher(name).matches()
            && !nobody(name)
            && !site
            && Lexicon.country(name) == null
            && Lexicon.place(name) == null
        ? new Author(name, false)
        : null;
  }

  private static boolean nobody(String word) {
    return in(NOBODY, word) || in(OFFICES, word);
  }

  private static boolean in(Set<String> words, String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> words(String kind) {
    return Tables.rows(Authors.class, "byline-words.tsv", 4).stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a line holds people's names and nothing else. */
  static boolean onlyPeople(String line) {
    List<String> parts = List.of(BETWEEN.split(line.strip(), -1));
    return !parts.isEmpty()
        && parts.stream()
            .allMatch(
                part -> {
                  Matcher matcher = PERSON.matcher(part);
                  return matcher.matches()
                      && matcher.group(2).isBlank()
                      && matcher.group(1).equals(upToHouse(matcher.group(1)))
                      && Lexicon.country(part) == null
                      && Lexicon.place(part) == null
                      && Lexicon.agency(part) == null;
                });
  }

  private static @Nullable Author one(String part, @Nullable String siteName) {
    String words = part.strip();
    String agency = Lexicon.agency(words);
    if (agency != null) {
      return new Author(agency, true);
    }
    if (siteName != null && Words.key(words).equals(Words.key(siteName))) {
      return null;
    }
    Matcher matcher = PERSON.matcher(words);
    if (!matcher.matches() || matcher.group(2).length() > 60) {
      return null;
    }
    String name = upToHouse(matcher.group(1));
    return name == null ? null : new Author(unshouted(name), false);
  }

  /**
   * "Jane Roe Associated Press" is Jane Roe of an agency, "Jane Roe Senior Editor" Jane Roe; of
   * what else holds a word that no person is called by, nobody can say where the name ends.
   */
  private static @Nullable String upToHouse(String name) {
    List<String> words = List.of(name.split(" ", -1));
    for (int i = 2; i < words.size(); i++) {
      if (Lexicon.agency(String.join(" ", words.subList(i, words.size()))) != null) {
        return String.join(" ", words.subList(0, i));
      }
    }
    int end = 0;
    while (end < words.size() && !nobody(words.get(end))) {
      end++;
    }
    if (end == words.size()) {
      return name;
    }
    while (end + 1 < words.size() && in(ROLE, words.get(end))) {
      end++;
    }
    int role = end;
    while (role > 0 && in(ROLE, words.get(role - 1))) {
      role--;
    }
    return role >= 2 && in(OFFICES, words.get(end))
        ? String.join(" ", words.subList(0, role))
        : null;
  }

  /** "JANE ROE" as "Jane Roe"; names in other cases stay. */
  private static String unshouted(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 6) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }
}
