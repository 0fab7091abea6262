package org.stemma.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotedTableTest {
  @TempDir private Path folder;

  @Test
  void cells_stand_apart_by_the_separator() throws IOException {
    assertThat(rows("a,b\r\n,c\n", ',')).containsExactly(List.of("a", "b"), List.of("", "c"));
  }

  @Test
  void inside_quotes_separators_and_line_breaks_are_text() throws IOException {
    assertThat(rows("\"a\tb\n c\"\td", '\t')).containsExactly(List.of("a\tb\n c", "d"));
  }

  @Test
  void a_doubled_quote_is_one() throws IOException {
    assertThat(rows("\"\"\"\",\"she said \"\"no\"\"\",\"\"", ','))
        .containsExactly(List.of("\"", "she said \"no\"", ""));
  }

  @Test
  void a_quote_that_nothing_closes_ends_with_the_file() throws IOException {
    assertThat(rows("a,\"b\nc", ',')).containsExactly(List.of("a", "b\nc"));
  }

  private List<List<String>> rows(String content, char separator) throws IOException {
    Path file = Files.writeString(folder.resolve("table"), content);
    List<List<String>> rows = new ArrayList<>();
    try (QuotedTable table = QuotedTable.open(file, StandardCharsets.UTF_8, separator)) {
      for (List<String> row = table.next(); row != null; row = table.next()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
