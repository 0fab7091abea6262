package org.stemma.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.tables.Tables;
import org.stemma.core.time.Times.Printed;

class PrintedDatesTest {
  static List<String> lines() throws IOException {
    try (InputStream in = PrintedDatesTest.class.getResourceAsStream("printed.tsv")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void every_line_of_the_table_is_read_as_it_says(String row) {
    String[] cells = row.split("\t", -1);
    String language = cells[0].equals("-") ? null : cells[0];
    Printed one = Times.read(cells[1], language, null);
    List<String> all = Times.readAll(cells[1], language).stream().map(Printed::value).toList();
    if (cells[2].equals("-")) {
      assertThat(one).isNull();
      assertThat(all).isEmpty();
      return;
    }
    List<String> wanted = List.of(cells[2].split(" ", -1));
    assertThat(one).isNotNull().extracting(Printed::value).isEqualTo(wanted.get(0));
    if (!cells[1].matches("\\d{8}.*")) {
      assertThat(all).isEqualTo(wanted);
    }
  }

  @Test
  void the_span_holds_the_words_of_date_and_time() {
    String line = "By A. Writer | 19.01.2024 - 12:12 | News";
    Printed printed = Times.readAll(line, null).get(0);
    assertThat(line.substring(printed.start(), printed.end())).isEqualTo("19.01.2024 - 12:12");
  }

  @Test
  void the_day_of_the_fetch_decides_between_two_readings() {
    Printed printed = Times.read("03/04/2024", "en", LocalDate.of(2024, 3, 20));
    assertThat(printed).isNotNull().extracting(Printed::day).isEqualTo(LocalDate.of(2024, 3, 4));
  }

  @Test
  void a_date_after_the_fetch_is_refused() {
    assertThat(Times.read("2024-03-04", "en", LocalDate.of(2024, 3, 3))).isNull();
  }

  static Stream<String> languages() {
    return Tables.rows(MonthNames.class, "months.tsv").stream().map(row -> row.get(0));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_month_name_of_the_language_is_known(String language) {
    String[] names = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language)).getMonths();
    for (int month = 1; month <= 12; month++) {
      String name = names[month - 1].replaceFirst("^(de |d’)", "");
      assertThat(MonthNames.month(name, language)).as("%s %s", language, name).isEqualTo(month);
    }
  }

  static Stream<String> hostile() {
    return Stream.of("1", "1.", "1 ", "May ", "12 May ", "2024-", "12:", "(", "年", "1 de ")
        .map(unit -> unit.repeat(200_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void a_hostile_line_is_read_in_linear_time(String line) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThatCode(() -> Times.readAll(line, "en")).doesNotThrowAnyException());
  }
}
