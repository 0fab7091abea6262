package org.stemma.stories.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.stories.entities.Drawn.article;
import static org.stemma.stories.entities.Drawn.roles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;

class RolesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{G2 Russian} President {P1 Lena Ortiz} spoke. | Russian President",
        "{L2 Kremlin} spokesman {P1 Karl Reed} said so. | Kremlin spokesman",
        "Then dam engineer {P1 Lena Ortiz} left. | dam engineer",
        "Former deputy mayor {P1 Lena Ortiz} left. | Former deputy mayor",
        "He met {L2 North Korea}’s foreign minister {P1 Choi Min-jun} then. | North Korea’s foreign"
            + " minister",
        "So said the ministry’s spokesman, {P1 Karl Reed}, on Monday. | ministry’s spokesman",
        "{L2 North Korea}’s top diplomat, {P1 Choi Min-jun}, left. | North Korea’s top diplomat",
        "{L2 Tanna}’s envoy to the {O3 Reef Council}, {P1 Karl Reed}, left. | Tanna’s envoy to the"
            + " Reef Council",
        "{P1 Lena Ortiz}, mayor of {L2 Tanna}, spoke. | mayor of Tanna",
        "{P1 Lena Ortiz}, a retired teacher, spoke. | retired teacher",
        "{P1 Lena Ortiz}, {O2 Tanna Board} Senior Director for Dams, spoke. | Tanna Board Senior"
            + " Director for Dams",
        "{P1 Karl Reed}, the head of the board who resigned, spoke. | head of the board",
        "Gen. {P1 Karl Reed} spoke. | Gen.",
        "The talks with {P1 President Ortiz} went on. | President"
      })
  void offices_beside_names(String drawn, String role) {
    assertThat(roles(article("a", drawn))).singleElement().asString().endsWith(": " + role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr {P1 Ortiz} spoke.",
        "{P1 Lena Ortiz}, the mayor and {P2 Karl Reed} met.",
        "They met the mayor, {P1 Lena Ortiz} and {P2 Karl Reed}.",
        "According to {P1 Lena Ortiz}, a spokesman said nothing.",
        "{P1 Lena Ortiz}, President {P2 Karl Reed} and others met.",
        "{P1 Lena Ortiz} spoke. The mayor left.",
        "The mayor told {P1 Lena Ortiz} so.",
        "{P1 Lena Ortiz}, — and then nothing.",
        "{P1 Lena Ortiz}, “",
        "On Tuesday {P1 Lena Ortiz} spoke."
      })
  void what_is_no_plain_case_is_left_out(String drawn) {
    assertThat(roles(article("a", drawn)).stream().filter(r -> r.startsWith("Lena")).toList())
        .isEmpty();
  }

  @Test
  void a_place_where_something_happens_is_no_part_of_an_office() {
    assertThat(roles(article("a", "In {L2 Tanna} President {P1 Lena Ortiz} spoke.")))
        .containsExactly("Lena Ortiz: President");
  }

  @Test
  void equal_offices_are_one_with_all_their_evidence() {
    Entity entity =
        EntityLinking.link(
                List.of(
                    article("a", "Mayor {P1 Lena Ortiz} spoke."),
                    article("b", "Then mayor {P1 Lena Ortiz} left.")))
            .entities()
            .getFirst();
    assertThat(entity.roles()).hasSize(1);
    assertThat(entity.roles().getFirst().evidence())
        .extracting(Evidence::article)
        .containsExactly("a", "b");
  }

  static Stream<String[]> examples() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(RoleWords.class.getResourceAsStream("role-words.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> all = lines.lines().filter(line -> !line.startsWith("#")).toList();
      return all.stream().map(line -> line.split("\t", -1));
    }
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("examples")
  void each_small_word_does_in_its_example_what_its_kind_says(
      String word, String kind, String example) {
    String drawn = example.replace("Lena Ortiz", "{P1 Lena Ortiz}").replace("Tanna", "{L2 Tanna}");
    List<String> found = roles(article("a", "So " + drawn + " spoke."));
    String role = found.isEmpty() ? "" : found.getFirst().substring("Lena Ortiz: ".length());
    assertThat(role).as(example).isNotEmpty();
    switch (kind) {
      case "MODIFIER", "SMALL_MODIFIER" -> assertThat(role).contains(word);
      case "LINK" -> assertThat(role.contains(word) || word.equals("who")).isTrue();
      case "DETERMINER" -> assertThat(role).doesNotStartWith(word + " ");
      default -> assertThat(role).isEqualTo("President");
    }
  }
}
