package org.stemma.stories.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.stories.entities.Drawn.article;
import static org.stemma.stories.entities.Drawn.entities;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateBodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`The Norwegian ` | Foreign Ministry | foreign ministry | Norway",
        "`and Norway's ` | Foreign Ministry | foreign ministry | Norway",
        "`and South Korea’s ` | Ministry of Defence | defense ministry | South Korea",
        "`the ` | Norwegian Foreign Ministry | foreign ministry | Norway",
        "`the ` | Ministry of Foreign Affairs of Norway | foreign ministry | Norway",
        "`the ` | US Navy | navy | United States",
        "`` | Foreign Ministry | foreign ministry | ``",
        "`Norway said the ` | Foreign Ministry | foreign ministry | ``",
        "`the Norwegian ` | Shipping Company | `` | ``",
      })
  void the_words_and_those_before_them_say_whose_it_is(
      String before, String words, String body, String country) {
    StateBodies.@Nullable Body found = StateBodies.body(before, words);
    assertThat(found == null ? "" : found.body()).isEqualTo(body);
    assertThat(found == null || found.country() == null ? "" : found.country()).isEqualTo(country);
  }

  @Test
  void the_ministries_of_two_states_are_two() {
    assertThat(
            entities(
                article("a", "Norway's {O1 Foreign Ministry} spoke."),
                article("b", "The {O1 Swedish Foreign Ministry} spoke."),
                article("c", "The Swedish {O1 Foreign Ministry} spoke.")))
        .containsExactly(
            "ORGANIZATION Foreign Ministry: Foreign Ministry",
            "ORGANIZATION Swedish Foreign Ministry: Foreign Ministry, Swedish Foreign Ministry");
  }

  @Test
  void a_chain_of_the_reader_that_holds_two_is_taken_apart() {
    assertThat(
            entities(
                article(
                    "a",
                    "Norway's {O1 Foreign Ministry} spoke.",
                    "Sweden's {O1 Foreign Ministry} answered.")))
        .hasSize(2);
  }

  @Test
  void without_a_state_it_is_that_of_the_only_one_in_its_article_else_nobody_elses() {
    assertThat(
            entities(
                article("a", "Norway's {O1 Navy} came.", "The {O2 Navy} left."),
                article("b", "Sweden's {O1 Navy} came."),
                article("c", "The {O1 Navy} came.")))
        .hasSize(3);
  }

  @Test
  void where_a_story_has_one_state_alone_nothing_is_told_apart() {
    assertThat(
            entities(
                article("a", "Norway's {O1 Foreign Ministry} spoke."),
                article("b", "The {O1 Foreign Ministry} spoke.")))
        .containsExactly("ORGANIZATION Foreign Ministry: Foreign Ministry");
  }
}
