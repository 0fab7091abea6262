package org.stemma.findings.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;

/** Verbs of denial, nouns of claiming, and where a clause ends. */
class ClaimRulesTest {
  static Stream<List<String>> denials() {
    return Tables.rows(Denials.class, "denials.tsv", 5).stream();
  }

  static Stream<List<String>> nouns() {
    return Tables.rows(ClaimNoun.class, "claim-nouns.tsv", 5).stream();
  }

  @ParameterizedTest
  @MethodSource("denials")
  void a_verb_of_denial_stands_in_its_example(List<String> cells) {
    List<Term> terms = terms(cells.get(3));
    assertThat(terms).hasSizeGreaterThan(2);
    assertThat(Stream.iterate(0, i -> i + 1).limit(terms.size()).map(i -> DenialVerb.at(terms, i)))
        .anyMatch(v -> v != null && v.stance().name().equals(cells.get(1)));
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void behind_a_noun_of_claiming_stands_what_is_claimed(List<String> cells) {
    assertThat(behind("the " + cells.get(1) + " that the dam leaked")).isEqualTo("the dam leaked");
    assertThat(behind("the " + cells.get(0))).isEmpty();
  }

  @Test
  void what_is_denied_to_somebody_is_not_said_to_be_untrue() {
    assertThat(refused("a motion to free the clerk")).isTrue();
    assertThat(refused("entry")).isTrue();
    assertThat(refused("that a motion was made")).isFalse();
    assertThat(refused("taking bribes")).isFalse();
  }

  @Test
  void each_clause_that_can_be_true_or_false_stands_alone() {
    assertThat(clauses("the firm hid the leak and that it sold the dam"))
        .containsExactly("the firm hid the leak", "it sold the dam");
    assertThat(clauses("the duke lends the town money in return for grain, while the mill stands"))
        .containsExactly("the duke lends the town money", "grain", "the mill stands");
    assertThat(clauses("having sold the dam and of hiding the leak"))
        .containsExactly("having sold the dam", "hiding the leak");
  }

  private static List<String> clauses(String text) {
    return Clause.all(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }

  private static boolean refused(String text) {
    return Statements.isRefusal(text, new Span(0, text.length()));
  }

  private static String behind(String text) {
    Span span = ClaimNoun.behind(text, new Span(0, text.length()));
    return span == null ? "" : span.of(text);
  }

  private static List<Term> terms(String text) {
    return Term.of(text, new Span(0, text.length()));
  }
}
