package org.stemma.findings.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;

/** Every finite form makes a sentence of a thing and a place; without one they are no sentence. */
class FiniteFormsTest {
  static Set<String> forms() {
    return Tables.words(Predication.class, "finite-forms.txt");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_finite_form_says_something_of_its_subject(String form) {
    assertThat(says("the mill " + form + " there")).isTrue();
    assertThat(says("the mill that " + form + " there")).isFalse();
  }

  private static boolean says(String words) {
    return Predication.isIn(Term.of(words, new Span(0, words.length())));
  }
}
