package org.stemma.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.tables.Tables;
import org.stemma.ingest.words.TitleMarks;

/** Every line of a rule file accepts its example and refuses its look-alike. */
class RuleFilesTest {
  @ParameterizedTest
  @MethodSource("marks")
  void each_mark_of_a_headline(List<String> row) {
    assertThat(TitleMarks.at(row.get(1))).isNotEmpty();
    assertThat(TitleMarks.at(row.get(2))).isEmpty();
  }

  static Stream<List<String>> marks() {
    return Tables.rows(TitleMarks.class, "title-marks.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void each_label_of_a_source(List<String> row) {
    assertThat(Outlets.opensWithSource(row.get(1))).isTrue();
    assertThat(Outlets.opensWithSource(row.get(2))).isFalse();
  }

  static Stream<List<String>> sources() {
    return Tables.rows(Outlets.class, "source-labels.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("updates")
  void each_word_for_a_change(List<String> row) {
    assertThat(Datings.speaksOfUpdate(beforeDate(row.get(1)))).isTrue();
    assertThat(Datings.speaksOfUpdate(beforeDate(row.get(2)))).isFalse();
  }

  static Stream<List<String>> updates() {
    return Tables.rows(Datings.class, "update-words.tsv").stream();
  }

  private static String beforeDate(String line) {
    return line.substring(0, line.indexOf('3'));
  }
}
