package org.stemma.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Code;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Dating.Basis;
import org.stemma.core.model.Notice;
import org.stemma.core.model.Warning;

class DatingsTest {
  @Test
  void what_is_stated_outranks_what_is_printed() {
    Datings dates = dates(List.of("2021-05-03"), "Published: 5 May 2021");

    assertThat(dates.published().value()).isEqualTo("2021-05-03");
    assertThat(dates.published().basis()).containsExactly(Basis.STATED);
    assertThat(dates.published().warnings()).containsExactly(Code.DATES_DISAGREE);
    assertThat(dates.warnings()).extracting(Warning::code).containsExactly(Code.DATES_DISAGREE);
  }

  @Test
  void what_agrees_supports_it_and_adds_the_time() {
    Dating dating = dates(List.of("2021-05-03"), "Published: 03.05.2021 - 12:12").published();

    assertThat(dating.value()).isEqualTo("2021-05-03T12:12");
    assertThat(dating.basis()).containsExactly(Basis.STATED, Basis.VISIBLE);
    assertThat(dating.evidence()).hasSize(1);
  }

  @Test
  void a_printed_date_is_evidence_to_the_letter() {
    Dating dating = dates(List.of(), "Publication: 19.01.2021 - 12:12").published();

    assertThat(dating.value()).isEqualTo("2021-01-19T12:12");
    assertThat(dating.basis()).containsExactly(Basis.VISIBLE);
    assertThat(dating.evidence().getFirst().span().of("Publication: 19.01.2021 - 12:12"))
        .isEqualTo("19.01.2021 - 12:12");
  }

  @Test
  void the_day_of_an_update_is_not_that_of_publication() {
    Datings dates = dates(List.of(), "Published 3 May 2021. Updated 4 May 2021");

    assertThat(dates.published().value()).isEqualTo("2021-05-03");
    assertThat(dates.modified()).isNotNull();
    assertThat(value(dates.modified())).isEqualTo("2021-05-04");
    assertThat(dates(List.of(), "Updated: 4 May 2021").published()).isEqualTo(Dating.UNKNOWN);
  }

  @Test
  void where_a_zone_explains_two_days_the_printed_one_is_that_of_the_readers() {
    Datings dates = dates(List.of("2021-05-03T23:30:00Z"), "4 May 2021");

    assertThat(dates.published().day()).isEqualTo(LocalDate.of(2021, 5, 4));
    assertThat(dates.warnings()).isEmpty();
  }

  @Test
  void no_date_lies_after_the_fetch() {
    Datings dates =
        Datings.of(
            "a-1",
            List.of("2031-05-03"),
            null,
            List.of(new Notice(Notice.Kind.DATE, "3 May 2032")),
            "en",
            LocalDate.of(2021, 6, 1));

    assertThat(dates.published()).isEqualTo(Dating.UNKNOWN);
    assertThat(dates.warnings())
        .extracting(Warning::code)
        .containsExactly(Code.DATE_IMPOSSIBLE, Code.DATE_IMPOSSIBLE);
  }

  @Test
  void what_is_no_date_is_said() {
    assertThat(dates(List.of("yesterday, perhaps"), "").warnings())
        .extracting(Warning::code)
        .containsExactly(Code.DATE_IMPOSSIBLE);
  }

  private static Datings dates(List<String> stated, String notice) {
    return Datings.of(
        "a-1", stated, null, List.of(new Notice(Notice.Kind.DATE, notice)), "en", null);
  }

  private static @Nullable String value(@Nullable Dating dating) {
    return dating == null ? null : dating.value();
  }
}
