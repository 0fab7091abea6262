package org.stemma.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 16 Jan 2024 23:30:00 -0500 | 2024-01-16T23:30-05:00",
        "Tue,16 Jan 2024 23:30:00 GMT    | 2024-01-16T23:30Z",
        "16 Jan 24 9:05 EST              | 2024-01-16T09:05-05:00",
        "Tue, 16 Jan 2024                | 2024-01-16",
        "Tue Jan 16 23:30:00 2024        | 2024-01-16T23:30",
        "Tue Jan 16 2024 23:30:00 +0200  | 2024-01-16T23:30+02:00",
        "2024-01-16                      | 2024-01-16",
        "2024-01-16T23:30:11.5+01:00     | 2024-01-16T23:30+01:00",
        "2024-01-16 23:30:11             | 2024-01-16T23:30",
        "Di, 16 März 2024 10:00 MEZ      | 2024-03-16T10:00",
      })
  void dates_keep_the_zone_that_is_written_and_get_none_that_is_not(String written, String iso) {
    assertThat(FeedDates.iso(written)).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "Sun, 99 Jun 2009 12:00:00 GMT",
        "2024-13-01",
        "2024-02-30",
        "2024-01-16T25:00:00Z",
        "2024-01",
        "Sun, 16 Dec 2012 11:47:32 +zz:00",
        "2024-01-16T10:61:00Z"
      })
  void what_is_no_day_is_no_date(String written) {
    assertThat(FeedDates.iso(written)).isNull();
  }
}
