package org.stemma.peers.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Ortiz | Lena Ortiz",
        "Ortiz | Lena Ortiz",
        "Mayor Lena Ortiz | Lena Ortiz",
        "Mr. Ortiz | Ortiz",
        "the Harbour Board | Harbour Board",
        "Lena Ortiz , the mayor | Lena Ortiz",
        "Lena Ortiz 's | Lena Ortiz",
        "LENA ORTIZ | Lena Ortiz",
        "Kim Min-ji | Kim Min-ji"
      })
  void these_are_the_one_who_is_meant(String answer, String name) {
    assertThat(Identity.isOneOf(answer, List.of(name))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena | Lena Ortiz",
        "the father of Lena Ortiz | Lena Ortiz",
        "Harbour | Harbour Board",
        "Ortiz 's spokesman | Ortiz",
        "Paul Ortiz | Lena Ortiz",
        "the | Lena Ortiz"
      })
  void these_are_somebody_else(String answer, String name) {
    assertThat(Identity.isOneOf(answer, List.of(name))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"he", "She", "the mayor", "A spokesman", "UNK", "their"})
  void these_name_nobody(String answer) {
    assertThat(Identity.names(answer)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ortiz", "Mayor Ortiz", "the Board", "a Kremlin official", "李娜"})
  void these_name_somebody(String answer) {
    assertThat(Identity.names(answer)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the Board's spokesman", "Board's spokesman", "spokesman"})
  void words_of_the_article_are_not_a_name_of_the_readers(String answer) {
    assertThat(Identity.repeats(answer, "the Board's spokesman")).isTrue();
  }
}
