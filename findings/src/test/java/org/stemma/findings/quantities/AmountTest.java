package org.stemma.findings.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.core.model.Span;

/** Which numbers cannot be one number. */
class AmountTest {
  @ParameterizedTest
  @CsvSource({
    "118 people, 143 people",
    "nine people, 14 people",
    "at least 25 people, 22 people",
    "'about 900 people', '1,200 people'",
    "95 percent, less than 60 percent",
    "30 people, 40 people",
    "3 people, 4 people",
    "between 12 and 15 people, 20 people",
    "'1,200 people', '1,500 people'"
  })
  void these_differ(String left, String right) {
    assertThat(amount(left).differsFrom(amount(right))).isTrue();
    assertThat(amount(right).differsFrom(amount(left))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "9 people, nine people",
    "118 people, more than 100 people",
    "118 people, nearly 120 people",
    "'1,183 people', '1,200 people'",
    "'1,200 people', '1,300 people'",
    "28 people, 30 people",
    "4 percent, 4.1 percent",
    "up to 60 people, 45 people",
    "between 12 and 15 people, 13 people",
    "at least 9 people, at least 14 people",
    "98 people, more than 100 people"
  })
  void these_do_not(String left, String right) {
    assertThat(amount(left).differsFrom(amount(right))).isFalse();
    assertThat(amount(right).differsFrom(amount(left))).isFalse();
  }

  private static Amount amount(String text) {
    List<Quantity> found = Quantities.of(text, new Span(0, text.length()), List.of());
    return found.getFirst().amount();
  }
}
