package org.stemma.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the two resource files accepts its examples and refuses its look-alikes. */
class RulesTest {
  static Stream<LineRules.Rule> lines() {
    return LineRules.rules().stream();
  }

  static Stream<Hints.Rule> hints() {
    return Hints.rules().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void a_line_rule_matches_its_examples(LineRules.Rule rule) {
    assertThat(rule.matching())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(rule.pattern().matcher(line).matches()).as(line).isTrue());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void a_line_rule_refuses_its_look_alikes(LineRules.Rule rule) {
    assertThat(rule.lookAlikes())
        .allSatisfy(line -> assertThat(rule.pattern().matcher(line).matches()).as(line).isFalse());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hints")
  void a_hint_reads_its_names_and_no_others(Hints.Rule rule) {
    Hints hints = new Hints();
    assertThat(rule.matching())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(rule.hint().in(hints.of(name))).as(name).isTrue());
    assertThat(rule.lookAlikes())
        .allSatisfy(name -> assertThat(rule.hint().in(hints.of(name))).as(name).isFalse());
  }

  @Test
  void ordinary_sentences_are_no_rules_prey() {
    List<String> prose =
        List.of(
            "The dam above the town broke at dawn on Monday.",
            "“We are not giving up,” said Lena Ortiz, who heads the rescue service.",
            "By Friday the water had gone.",
            "Sources close to the talks said that nothing was signed.",
            "Read the letter again, he told them, and then burn it.",
            "Share prices fell by a tenth.",
            "Watch towers were built along the river.",
            "Follow the river to the dam, he said.",
            "Photographs of the gate show no damage.",
            "Updated rules come into force in May.",
            "In May 2024 the council voted for the bridge.",
            "Corrections officers found the body.",
            "Reporters waited outside.",
            "The club is for members of parliament.",
            "More than 400 people were at the gate.",
            "The report was published in May by the ministry of transport, which had waited a year.");
    assertThat(prose)
        .allSatisfy(line -> assertThat(LineRules.apartFromText(line)).as(line).isNull())
        .allSatisfy(
            line -> assertThat(LineRules.match(LineRules.Kind.DATE, line)).as(line).isNull());
  }

  @Test
  void names_are_cut_at_marks_digits_and_humps() {
    assertThat(Hints.words("c-articleBody_2x")).containsExactly("c", "article", "body", "x");
    assertThat(Hints.words("HTMLText")).containsExactly("htmltext");
  }

  @Test
  void what_a_page_has_beside_it_is_not_what_it_is() {
    assertThat(new Hints().of("has-sidebar no-share with-comments")).isZero();
  }
}
