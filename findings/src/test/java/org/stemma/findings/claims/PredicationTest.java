package org.stemma.findings.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.Span;

class PredicationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the dam had leaked",
        "the dam leaked at night",
        "the dam isn't safe",
        "the lorry that left the yard was empty",
        "it fell",
        "the clerk who fled has been found"
      })
  void says_something_of_something(String words) {
    assertThat(says(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the talks that took place on Thursday",
        "both lorries that were seen by the clerk",
        "delays and higher costs",
        "the dam as a “total loss”",
        "the banned programme"
      })
  void only_names_a_thing(String words) {
    assertThat(says(words)).isFalse();
  }

  private static boolean says(String words) {
    return Predication.isIn(Term.of(words, new Span(0, words.length())));
  }
}
