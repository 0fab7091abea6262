package org.stemma.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.tables.Tables;

class AuthorsTest {
  static Stream<List<String>> words() {
    return Tables.rows(Authors.class, "byline-words.tsv", 4).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("words")
  void each_word_ends_a_name_as_its_kind_says(List<String> row) {
    List<String> expected = row.get(2).equals("none") ? List.of() : List.of(row.get(2));
    assertThat(names(row.get(3))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Roe | Jane Roe",
        "By Jane Roe and Sam de la Poe | Jane Roe; Sam de la Poe",
        "BY JANE ROE | Jane Roe",
        "Jane Roe, Political Correspondent | Jane Roe",
        "By Jane R. Roe & Ada O'Marsh | Jane R. Roe; Ada O'Marsh",
        "By Zoë Müller-Roe, Sam Poe | Zoë Müller-Roe; Sam Poe",
      })
  void people_are_cut_out_of_a_byline(String line, String expected) {
    assertThat(String.join("; ", names(line))).isEqualTo(expected);
  }

  @Test
  void a_house_is_nobody() {
    assertThat(names("By Example Staff")).isEmpty();
    assertThat(names("The Example")).isEmpty();
    assertThat(names("https://www.example.org/jane")).isEmpty();
    assertThat(Authors.of("Jane Post", "Jane Post")).isEmpty();
  }

  @Test
  void an_agency_is_told_from_a_person() {
    assertThat(Authors.of("Jane Roe, Associated Press", null))
        .extracting(Authors.Author::agency)
        .containsExactly(false, true);
  }

  @Test
  void a_line_of_people_holds_nothing_else() {
    assertThat(Authors.onlyPeople("Jane Roe and Sam Poe")).isTrue();
    assertThat(Authors.onlyPeople("Jane Roe reports")).isFalse();
    assertThat(Authors.onlyPeople("South Korea")).isFalse();
  }

  private static List<String> names(String line) {
    return Authors.of(line, null).stream().map(Authors.Author::name).toList();
  }
}
