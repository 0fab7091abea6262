package org.stemma.stories.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.names.Lexicon;
import org.stemma.core.tables.Tables;

/**
 * "the Foreign Ministry" in a story that has the foreign ministries of two states: each is kept
 * apart, by the country that the words or those before them name. Where an article does not say
 * whose it is, it is that of the one state whose own the article names, else nobody else's.
 */
final class StateBodies {
  static final String TABLE = "state-bodies.txt";

  private static final int MOST_WORDS = 8;
  private static final int LONGEST_COUNTRY = 4;
  private static final int REACH = 60;
  private static final Set<String> BODIES = Tables.words(StateBodies.class, TABLE);
  private static final Set<String> LIGHT = Set.of("the", "of", "for", "and", "affairs");

  /**
   * What a name says.
   *
   * @param body its words without the country's, sorted: "defense ministry" for "Ministry of
   *     Defence"
   * @param country null if nothing says whose it is
   */
  record Body(String body, @Nullable String country) {}

  private final List<AnnotatedArticle> articles;
  private final SortedMap<String, SortedSet<String>> owners = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> ownersHere = new TreeMap<>();

  private StateBodies(List<AnnotatedArticle> articles) {
    this.articles = articles;
  }

  /** The units of a story, those of several states' bodies told apart. */
  static List<Unit> resolve(List<AnnotatedArticle> articles, List<Unit> units) {
    StateBodies bodies = new StateBodies(articles);
    units.forEach(bodies::learn);
    List<Unit> resolved = new ArrayList<>();
    units.forEach(unit -> resolved.addAll(bodies.parts(unit)));
    return List.copyOf(resolved);
  }

  private void learn(Unit unit) {
    for (Name name : unit.isPerson() ? List.<Name>of() : unit.names()) {
      Body body = body(name);
      if (body != null && body.country() != null) {
        owners.computeIfAbsent(body.body(), b -> new TreeSet<>()).add(body.country());
        ownersHere
            .computeIfAbsent(here(body.body(), unit.article()), b -> new TreeSet<>())
            .add(body.country());
      }
    }
  }

  private static String here(String body, int article) {
    return body + " in " + article;
  }

  private List<Unit> parts(Unit unit) {
    if (unit.isPerson() || unit.identity() != null) {
      return List.of(unit);
    }
    SortedMap<String, List<Name>> parts = new TreeMap<>();
    List<Name> rest = new ArrayList<>();
    for (Name name : unit.names()) {
      Body body = body(name);
      if (body == null || owners.getOrDefault(body.body(), new TreeSet<>()).size() < 2) {
        rest.add(name);
      } else {
        parts.computeIfAbsent(identity(body, unit.article()), i -> new ArrayList<>()).add(name);
      }
    }
    if (parts.isEmpty()) {
      return List.of(unit);
    }
    List<Unit> units = new ArrayList<>();
    if (parts.size() == 1) {
      units.add(
          new Unit(unit.article(), unit.chain(), unit.names(), unit.type(), parts.firstKey()));
      return units;
    }
    parts.forEach(
        (identity, names) ->
            units.add(new Unit(unit.article(), unit.chain(), names, unit.type(), identity)));
    if (!rest.isEmpty()) {
      units.add(unit.of(rest));
    }
    return units;
  }

  private String identity(Body body, int article) {
    String country = body.country();
    if (country == null) {
      SortedSet<String> here = ownersHere.getOrDefault(here(body.body(), article), new TreeSet<>());
      country = here.size() == 1 ? here.getFirst() : "article " + article;
    }
    return Identity.BODY + body.body() + " of " + country;
  }

  private @Nullable Body body(Name name) {
    String text = articles.get(name.article()).article().words(name.mention().field());
    int start = name.mention().span().start();
    return body(text.substring(Math.max(0, start - REACH), start), name.words());
  }

  /** What {@code words} behind {@code before} say; null if they name no body of a state. */
  static @Nullable Body body(String before, String words) {
    List<String> all = new ArrayList<>(List.of(words.split(" ", -1)));
    if (all.size() > MOST_WORDS) {
      return null;
    }
    String country = takeFirst(all);
    country = country == null ? takeLast(all) : country;
    String bare = String.join(" ", all).toLowerCase(Locale.ROOT);
    if (BODIES.stream().noneMatch(body -> isBody(bare, body))) {
      return null;
    }
    if (country == null) {
      country = ownerBefore(before);
    }
    String body =
        Arrays.stream(bare.split(" ", -1))
            .filter(word -> !LIGHT.contains(word))
            .map(word -> word.equals("defence") ? "defense" : word)
            .sorted()
            .reduce((a, b) -> a + " " + b)
            .orElse(bare);
    return new Body(body, country);
  }

  private static boolean isBody(String bare, String body) {
    return bare.equals(body) || bare.endsWith(" " + body) || bare.startsWith(body + " of ");
  }

  // "Russian Foreign Ministry"
  private static @Nullable String takeFirst(List<String> words) {
    if (words.getFirst().equalsIgnoreCase("the")) {
      words.removeFirst();
    }
    for (int length = Math.min(LONGEST_COUNTRY, words.size() - 1); length > 0; length--) {
      String country = owner(String.join(" ", words.subList(0, length)));
      if (country != null) {
        words.subList(0, length).clear();
        return country;
      }
    }
    return null;
  }

  // "Foreign Ministry of Russia"
  private static @Nullable String takeLast(List<String> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      if (words.get(i).equals("of")) {
        Lexicon.Country country =
            Lexicon.country(String.join(" ", words.subList(i + 1, words.size())));
        if (country != null) {
          words.subList(i, words.size()).clear();
          return country.name();
        }
      }
    }
    return null;
  }

  // "Russia's Foreign Ministry", "the Russian Foreign Ministry"
  private static @Nullable String ownerBefore(String before) {
    if (!before.endsWith(" ")) {
      return null;
    }
    String[] words = before.strip().split("[ \u00a0\n]", -1);
    for (int length = Math.min(LONGEST_COUNTRY, words.length); length > 0; length--) {
      String country =
          owner(String.join(" ", Arrays.copyOfRange(words, words.length - length, words.length)));
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  private static @Nullable String owner(String words) {
    Lexicon.Country country = Lexicon.countryOfAdjective(words);
    if (country == null && (words.endsWith("'s") || words.endsWith("’s"))) {
      String bare = words.substring(0, words.length() - 2);
      country = Lexicon.country(bare);
      country = country == null ? Lexicon.countryOfMetonym(bare) : country;
    } else if (country == null && words.equals(words.toUpperCase(Locale.ROOT))) {
      country = Lexicon.country(words); // "US Navy"
    }
    return country == null ? null : country.name();
  }
}
