package org.stemma.findings.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;

/** Each row of the lexicon means what its example says, and not its look-alike. */
class ConceptsTest {
  static Stream<List<String>> rows() {
    return Tables.rows(Concepts.class, "concepts.tsv", 6).stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_concept_is_in_its_example_and_not_in_its_look_alike(List<String> cells) {
    String concept = (cells.get(1).equals("ACT") ? "a:" : "t:") + cells.get(0);
    assertThat(in(cells.get(4))).contains(concept);
    assertThat(in(cells.get(5))).doesNotContain(concept);
  }

  @Test
  void the_forms_of_a_word_have_one_stem() {
    assertThat(Stream.of("move", "moves", "moved", "moving").map(Stems::of)).containsOnly("mov");
    assertThat(Stream.of("supply", "supplies", "supplied", "supplying").map(Stems::of))
        .containsOnly("suppl");
    assertThat(Stream.of("run", "runs", "ran", "running").map(Stems::of)).containsOnly("run");
  }

  @Test
  void a_possessive_is_no_part_of_its_word() {
    assertThat(terms("the firm’s lorries didn't stop at 1,200.5 feet"))
        .extracting(Term::word)
        .containsExactly("the", "firm", "lorries", "didn't", "stop", "at", "1,200.5", "feet");
  }

  private static List<String> in(String text) {
    return terms(text).stream().flatMap(t -> Concepts.of(t).stream()).toList();
  }

  private static List<Term> terms(String text) {
    return Term.of(text, new Span(0, text.length()));
  }
}
