package org.stemma.stories.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;
import org.stemma.stories.Invented;

class RulesTest {
  static Stream<List<String>> boilerplate() {
    return Tables.rows(Boilerplate.class, Boilerplate.TABLE, 3).stream();
  }

  @ParameterizedTest
  @MethodSource("boilerplate")
  void each_rule_accepts_its_example_and_refuses_its_look_alike(List<String> row) {
    assertThat(Boilerplate.is(row.get(1))).as(row.get(1)).isTrue();
    assertThat(Boilerplate.is(row.get(2))).as(row.get(2)).isFalse();
  }

  static Stream<List<String>> marks() {
    return Tables.rows(Version.class, Version.TABLE, 4).stream();
  }

  @ParameterizedTest
  @MethodSource("marks")
  void each_mark_is_known_and_its_look_alike_is_not(List<String> row) {
    assertThat(Version.of(row.get(2))).as(row.get(2)).isGreaterThan(Version.FIRST);
    assertThat(Version.of(row.get(3))).as(row.get(3)).isEqualTo(Version.FIRST);
  }

  @ParameterizedTest
  @CsvSource({
    "Dam closed, 1",
    "(LD) Dam closed, 2",
    "(2nd LD) Dam closed, 3",
    "(3rd LD) Dam closed, 4",
    "UPDATE 1-Dam closed, 2",
    "UPDATE 4-Dam closed, 5",
  })
  void later_versions_have_higher_numbers(String title, int version) {
    assertThat(Version.of(title)).isEqualTo(version);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-05, 2031-05-06, -1",
    "2031-05-06, 2031-05-06, 0",
    "2031-05-06T09:00+02:00, 2031-05-06T09:30+01:00, -1",
    "2031-05-06T09:00, 2031-05-06T20:00, 0",
    "2031-05-06T23:50, 2031-05-07T00:10, 0",
    "2031-05-06T09:00, 2031-05-07T09:00, -1",
    "2031-05-06T09:00+00:00, 2031-05-06T20:00, 0",
    "2031-05-06T09:00+00:00, 2031-05-07T00:10, -1",
  })
  void times_of_different_outlets_are_ordered_only_where_every_offset_agrees(
      String one, String other, int order) {
    assertThat(Before.order(dated(one), dated(other), false)).isEqualTo(order);
    assertThat(Before.order(dated(other), dated(one), false)).isEqualTo(-order);
  }

  @Test
  void one_outlet_has_one_clock() {
    assertThat(Before.order(dated("2031-05-06T09:00"), dated("2031-05-06T09:05"), true))
        .isEqualTo(-1);
  }

  @Test
  void an_undated_article_is_neither_before_nor_after() {
    assertThat(Before.order(Dating.UNKNOWN, dated("2031-05-06"), false)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He said “the dam holds” and left. | “the dam holds”",
        "\"It holds,\" she said. | \"It holds,\"",
        "The so-called ‘safe’ dam | ‘safe’",
        "It’s the town’s dam | ``",
        "It was ‘‘quite safe’’ then | ‘‘quite safe’’",
        "A lone “ mark | ``",
        "A lone \" mark | ``",
      })
  void quotations_stand_between_paired_marks(String text, String quoted) {
    List<Span> spans = Quotations.in(text);

    assertThat(spans.isEmpty() ? "" : spans.getFirst().of(text)).isEqualTo(quoted);
  }

  @Test
  void a_quotation_of_several_paragraphs_is_quoted_throughout() {
    String text = "“The first part.\n\n“The last part.”";

    assertThat(Quotations.in(text))
        .extracting(s -> s.of(text))
        .containsExactly("“The first part.", "“The last part.”");
  }

  private static Dating dated(String when) {
    return Invented.article("x", "Words.").on(when).read().article().published();
  }
}
