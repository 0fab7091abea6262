package org.stemma.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.tables.Tables;

class LexiconTest {
  static Stream<List<String>> countries() {
    return Tables.rows(Names.class, "countries.tsv", 6).stream();
  }

  static Stream<List<String>> titles() {
    return Tables.rows(Names.class, "titles.tsv", 6).stream();
  }

  static Stream<List<String>> agencies() {
    return Tables.rows(Names.class, "agencies.tsv", 4).stream();
  }

  static Stream<List<String>> organizations() {
    return Tables.rows(Names.class, "organizations.tsv", 2).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("countries")
  void every_name_of_a_country_finds_it_and_nothing_else(List<String> cells) {
    String name = cells.get(0);
    for (String written : with(name, cells.get(1))) {
      assertThat(Lexicon.country(written)).as(written).extracting("name").isEqualTo(name);
      assertThat(Lexicon.country("the " + written)).as("the " + written).isNotNull();
    }
    for (String written : with("", cells.get(2) + ";" + cells.get(3))) {
      assertThat(Lexicon.countryOfAdjective(written))
          .as(written)
          .extracting("name")
          .isEqualTo(name);
    }
    for (String written : with("", cells.get(4) + ";" + cells.get(5))) {
      assertThat(Lexicon.countryOfMetonym(written)).as(written).extracting("name").isEqualTo(name);
    }
  }

  @Test
  void no_word_stands_for_two_countries() {
    Map<String, String> seen = new HashMap<>();
    countries()
        .forEach(
            cells -> {
              List<String> columns =
                  List.of(
                      "n:" + cells.get(0) + ";" + cells.get(1),
                      "a:" + cells.get(2) + ";" + cells.get(3),
                      "m:" + cells.get(4) + ";" + cells.get(5));
              for (String column : columns) {
                for (String word : Tables.values(column.substring(2))) {
                  boolean capitals = WordIndex.isCapitals(word);
                  String key = column.charAt(0) + Folding.key(Folding.bare(word)) + capitals;
                  String other = seen.put(key, cells.get(0));
                  assertThat(other == null || other.equals(cells.get(0))).as(word).isTrue();
                }
              }
            });
    assertThat(countries().count()).isGreaterThan(220);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("titles")
  void every_title_is_one_with_and_without_its_dot(List<String> cells) {
    for (String written : with(cells.get(0), cells.get(3))) {
      assertThat(Lexicon.isTitle(written)).as(written).isTrue();
      assertThat(Lexicon.isTitle(written + ".")).as(written + ".").isTrue();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("agencies")
  void every_agency_is_found_by_every_name_and_has_a_known_country(List<String> cells) {
    for (String written : with(cells.get(0), cells.get(1))) {
      assertThat(Lexicon.agency(written)).as(written).isEqualTo(cells.get(0));
      assertThat(cells.get(3)).startsWith("Source: ");
    }
    if (!cells.get(2).isEmpty()) {
      assertThat(Lexicon.country(cells.get(2))).as(cells.get(2)).isNotNull();
    }
    assertThat(Lexicon.agency(cells.get(3).substring("Source: ".length()))).isEqualTo(cells.get(0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("organizations")
  void every_organization_is_found_by_every_name(List<String> cells) {
    for (String written : with(cells.get(0), cells.get(1))) {
      assertThat(Lexicon.organization(written)).as(written).isEqualTo(cells.get(0));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "US, United States",
    "the U.S., United States",
    "USA, United States",
    "America, United States",
    "DPRK, North Korea",
    "ROK, South Korea",
    "UAE, United Arab Emirates",
    "Côte d’Ivoire, Ivory Coast",
    "TURKEY, Turkey",
    "Türkiye, Turkey",
    "Ukraine’s, Ukraine",
    "St. Lucia, Saint Lucia"
  })
  void countries_are_found_whatever_the_marks(String words, String country) {
    assertThat(Lexicon.country(words)).extracting("name").isEqualTo(country);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "Us", "turkey", "the North", "Korea", "", " ", "Tanna", "usa"})
  void what_is_no_country_by_itself_is_none(String words) {
    assertThat(Lexicon.country(words)).isNull();
  }

  @Test
  void a_capital_has_its_spellings_and_is_not_the_country() {
    assertThat(Lexicon.place("Kiev")).isEqualTo("Kyiv");
    assertThat(Lexicon.countryOfMetonym("Kiev")).extracting("name").isEqualTo("Ukraine");
    assertThat(Lexicon.country("Kiev")).isNull();
    assertThat(Lexicon.countryOfMetonym("the Élysée")).extracting("name").isEqualTo("France");
  }

  @Test
  void agencies_in_capitals_are_no_given_names() {
    assertThat(Lexicon.agency("KCNA")).isEqualTo("Korean Central News Agency");
    assertThat(Lexicon.agency("Afp")).isNull();
    assertThat(Lexicon.agency("ap")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lena", "Tuesday", "the", "said", "Ortiz", ""})
  void what_is_no_title_is_none(String word) {
    assertThat(Lexicon.isTitle(word)).isFalse();
  }

  private static List<String> with(String first, String cell) {
    List<String> all = new ArrayList<>(Tables.values(cell));
    if (!first.isEmpty()) {
      all.addFirst(first);
    }
    return all;
  }
}
