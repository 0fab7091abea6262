package org.stemma.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.core.model.Stated;

class MetaTableTest {
  @Test
  void an_empty_cell_says_nothing() {
    MetaTable table = MetaTable.parse("m.tsv", "file\toutlet\tpublished\na.txt\t\t2021-05-03\n");

    assertThat(table.about("a.txt")).isEqualTo(new Stated(null, null, null, "2021-05-03", null));
    assertThat(table.about("b.txt")).isEqualTo(Stated.NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'outlet\nThe Gazette'           | has no column \"file\"",
        "'file\tauthor\na.txt\tX'        | unknown column \"author\"",
        "'file\ttitle\n\tX'              | m.tsv:2 names no file",
        "'file\ttitle\na\tX\n./a\tY'     | m.tsv:3 names a file for the second time",
        "'file\ttitle\na\tX\tY'          | m.tsv:2 has more cells than the header",
        "''                              | is empty",
      })
  void a_table_that_is_not_clear_is_refused(String table, String reason) {
    assertThatThrownBy(() -> MetaTable.parse("m.tsv", table)).hasMessageContaining(reason);
  }
}
