package org.stemma.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.tables.Tables;

/** What a story is not called by, if there is a better title. */
class HeadlineMarksTest {
  static List<List<String>> rows() {
    return Tables.rows(HeadlineMarks.class, "headline-marks.tsv", 5);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_line_matches_its_example_and_not_its_counterexample(List<String> row) {
    Pattern pattern = Pattern.compile(row.get(2), Pattern.UNICODE_CHARACTER_CLASS);
    assertThat(pattern.matcher(row.get(3)).find()).as(row.getFirst()).isTrue();
    assertThat(pattern.matcher(row.get(4)).find()).as(row.getFirst()).isFalse();
    assertThat(HeadlineMarks.factor(row.get(3))).isPositive().isLessThan(1);
  }

  @Test
  void what_happened_keeps_its_score() {
    assertThat(HeadlineMarks.factor("Crack empties Lindau reservoir")).isEqualTo(1);
  }

  @Test
  void a_title_of_a_hundred_thousand_characters_is_no_work() {
    assertThat(HeadlineMarks.factor("A to b ".repeat(20_000))).isPositive();
  }
}
