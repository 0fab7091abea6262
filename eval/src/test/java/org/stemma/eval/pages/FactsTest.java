package org.stemma.eval.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
  @Test
  void what_is_not_labelled_is_not_counted() {
    assertThat(Facts.day(null, LocalDate.of(2021, 5, 3)).all()).isZero();
    assertThat(Facts.authors(null, List.of("Jane Roe")).all()).isZero();
  }

  @Test
  void silence_is_missed_and_a_wrong_answer_is_wrong() {
    assertThat(Facts.day("2021-05-03", null)).isEqualTo(new Facts(0, 0, 1));
    assertThat(Facts.day("2021-05-03", LocalDate.of(2021, 5, 4))).isEqualTo(new Facts(0, 1, 0));
    assertThat(Facts.day("2021-05-03", LocalDate.of(2021, 5, 3))).isEqualTo(new Facts(1, 0, 0));
  }

  @Test
  void authors_are_a_set_however_a_label_joins_them() {
    assertThat(Facts.authors("JANE ROE und Sam Poe", List.of("Sam Poe", "Jane Roe")).right())
        .isEqualTo(1);
    assertThat(Facts.authors("Jane Roe; Sam Poe", List.of("Jane Roe")).wrong()).isEqualTo(1);
  }

  @Test
  void f1_counts_a_wrong_answer_and_silence_alike() {
    Facts facts = new Facts(8, 1, 1);
    assertThat(facts.f1()).isEqualTo(16.0 / 18);
    assertThat(facts.accuracy()).isEqualTo(0.8);
    assertThat(facts.wrongShare()).isEqualTo(0.1);
  }
}
