package org.stemma.pages.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void text_stands_between_quotes_and_lines_end_as_the_rfc_says() throws IOException {
    StringWriter writer = new StringWriter();
    Csv csv = new Csv(writer);
    csv.header(List.of("a", "b"));
    csv.row("one, two", "she said \"no\"");
    csv.row("two\nlines", "");
    assertThat(writer)
        .hasToString("a,b\r\n\"one, two\",\"she said \"\"no\"\"\"\r\n\"two\nlines\",\"\"\r\n");
  }

  @Test
  void numbers_and_truth_stand_bare_and_nothing_is_an_empty_cell() throws IOException {
    assertThat(row(12, 0.25, true, null)).isEqualTo("12,0.25,true,\r\n");
    assertThat(row(null, null)).isEqualTo(",\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://evil.example\")",
        "+1",
        "-1+cmd|' /C calc'!A0",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "＝1",
        "＠SUM(1)",
      })
  void what_could_begin_a_formula_is_text(String words) throws IOException {
    assertThat(row(words)).startsWith("\"'" + words.charAt(0));
  }

  @Test
  void a_minus_inside_is_left_alone() throws IOException {
    assertThat(row("al-Sharq = x")).isEqualTo("\"al-Sharq = x\"\r\n");
  }

  private static String row(@Nullable Object... cells) throws IOException {
    StringWriter writer = new StringWriter();
    new Csv(writer).row(cells);
    return writer.toString();
  }
}
