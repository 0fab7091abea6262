package org.stemma.core.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/**
 * General knowledge about names, as data: countries with their adjectives and capitals, titles,
 * news agencies. Nothing here is of one event or one site.
 *
 * <p>All look-ups ignore a leading "the", a possessive ending, dots, accents, hyphens and
 * apostrophes. Case counts: an abbreviation matches capitals only ("US", never "us"), everything
 * that is written with a capital must begin with one ("Turkey", "TURKEY", never "turkey").
 */
public final class Lexicon {
  private static final WordIndex<Country> COUNTRIES = new WordIndex<>();
  private static final WordIndex<Country> ADJECTIVES = new WordIndex<>();
  private static final WordIndex<Country> METONYMS = new WordIndex<>();
  private static final WordIndex<String> PLACES = new WordIndex<>();
  private static final WordIndex<Title> TITLES = new WordIndex<>();
  private static final WordIndex<Title> ROLES = new WordIndex<>();
  private static final WordIndex<Agency> AGENCIES = new WordIndex<>();
  private static final WordIndex<String> ORGANIZATIONS = new WordIndex<>();

  static {
    Tables.rows(Lexicon.class, "countries.tsv", 6).forEach(Lexicon::addCountry);
    Tables.rows(Lexicon.class, "titles.tsv", 6).forEach(Lexicon::addTitle);
    Tables.rows(Lexicon.class, "agencies.tsv", 4).forEach(Lexicon::addAgency);
    for (List<String> cells : Tables.rows(Lexicon.class, "places.tsv", 1)) {
      List<String> names = Tables.values(cells.get(0));
      names.forEach(name -> PLACES.add(name, names.getFirst()));
    }
    Tables.rows(Lexicon.class, "organizations.tsv", 2)
        .forEach(
            cells ->
                both(cells.get(0), Tables.values(cells.get(1)))
                    .forEach(name -> ORGANIZATIONS.add(name, cells.get(0))));
  }

  private Lexicon() {}

  /**
   * A country or territory.
   *
   * @param name the short English name
   * @param names every name, abbreviation included, the short one first
   * @param adjectives "Russian"; the first is the usual one
   * @param peoples "Russian", "Russians", "Swiss"
   * @param capital null where there is none, or more than one
   * @param metonyms other names that stand for its government ("Kremlin", "White House"), other
   *     spellings of the capital first
   */
  public record Country(
      String name,
      List<String> names,
      List<String> adjectives,
      List<String> peoples,
      @Nullable String capital,
      List<String> metonyms) {}

  /**
   * A word or words for who somebody is.
   *
   * @param name written out
   * @param male whether only men bear it; a title that only women bear has {@code female}
   * @param before whether it stands with a capital before a name ("President Lena Ortiz"); else it
   *     is written small, or stands behind the name
   * @param alsoName whether it is a given or family name, too ("Dean")
   */
  public record Title(
      String name, Kind kind, boolean male, boolean female, boolean before, boolean alsoName) {
    /** {@code HONORIFIC} says nothing but respect; {@code OFFICE} includes occupations. */
    public enum Kind {
      HONORIFIC,
      RANK,
      OFFICE
    }
  }

  /**
   * A news agency.
   *
   * @param country the short name of its country; null if it is of several
   */
  public record Agency(String name, List<String> others, @Nullable String country) {}

  /**
   * Whether a country, its adjective, its seat or a news agency may begin with {@code word}; false
   * only where none does. A cheap question before {@link #country} and its like are asked.
   */
  public static boolean mayOpen(String word) {
    return COUNTRIES.mayOpen(word)
        || ADJECTIVES.mayOpen(word)
        || METONYMS.mayOpen(word)
        || AGENCIES.mayOpen(word);
  }

  /** The country that {@code words} name, by any of its names; null if none does. */
  public static @Nullable Country country(String words) {
    return COUNTRIES.find(words);
  }

  /** The country of an adjective or people; null if there is none. */
  public static @Nullable Country countryOfAdjective(String words) {
    return ADJECTIVES.find(words);
  }

  /** The country whose capital or government metonym {@code words} are; null if none. */
  public static @Nullable Country countryOfMetonym(String words) {
    return METONYMS.find(words);
  }

  /**
   * The usual spelling of the capital, or other place with several names, that {@code words} name;
   * null if they name none. Countries: {@link #country}.
   */
  public static @Nullable String place(String words) {
    return PLACES.find(words);
  }

  /**
   * Whether {@code word} is a title that stands before a name ("Mr", "President", "General", "Prime
   * Minister", "spokesman"), one word or several.
   */
  public static boolean isTitle(String word) {
    return title(word) != null || role(word) != null;
  }

  /** The title that stands with a capital before a name; null if {@code words} are none. */
  public static @Nullable Title title(String words) {
    return TITLES.find(words);
  }

  /** The office or occupation that {@code words}, in any case, say; null if they say none. */
  public static @Nullable Title role(String words) {
    return ROLES.find(words);
  }

  /** The full name of the news agency that {@code words} name; null if they name none. */
  public static @Nullable String agency(String words) {
    Agency agency = AGENCIES.find(words);
    return agency == null ? null : agency.name();
  }

  /**
   * The full name of the news agency or organisation of the world that {@code words} name; null if
   * they name none.
   */
  public static @Nullable String organization(String words) {
    String organization = ORGANIZATIONS.find(words);
    return organization != null ? organization : agency(words);
  }

  private static void addCountry(List<String> cells) {
    List<String> capitals = Tables.values(cells.get(4));
    List<String> metonyms = new ArrayList<>(capitals);
    if (!metonyms.isEmpty()) {
      metonyms.removeFirst();
    }
    metonyms.addAll(Tables.values(cells.get(5)));
    Country country =
        new Country(
            cells.get(0),
            both(cells.get(0), Tables.values(cells.get(1))),
            Tables.values(cells.get(2)),
            Tables.values(cells.get(3)),
            capitals.isEmpty() ? null : capitals.getFirst(),
            List.copyOf(metonyms));
    country.names().forEach(name -> COUNTRIES.add(name, country));
    Set<String> people = new TreeSet<>(country.adjectives());
    people.addAll(country.peoples());
    people.forEach(name -> ADJECTIVES.add(name, country));
    capitals.forEach(name -> METONYMS.add(name, country));
    capitals.forEach(name -> PLACES.add(name, capitals.getFirst()));
    metonyms.forEach(name -> METONYMS.add(name, country));
  }

  private static void addTitle(List<String> cells) {
    boolean before = cells.get(4).equals("BEFORE");
    Title title =
        new Title(
            cells.get(0),
            Title.Kind.valueOf(cells.get(1)),
            cells.get(2).equals("M"),
            cells.get(2).equals("F"),
            before,
            cells.get(5).equals("yes"));
    both(title.name(), Tables.values(cells.get(3)))
        .forEach(name -> (before ? TITLES : ROLES).add(name, title));
  }

  private static void addAgency(List<String> cells) {
    List<String> others = Tables.values(cells.get(1));
    Agency agency = new Agency(cells.get(0), others, cells.get(2).isEmpty() ? null : cells.get(2));
    both(agency.name(), others).forEach(name -> AGENCIES.add(name, agency));
  }

  private static List<String> both(String first, List<String> others) {
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(others);
    return List.copyOf(all);
  }
}
