package org.stemma.core.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void comments_and_empty_lines_are_passed_over() {
    assertThat(Tables.rows(TablesTest.class, "table.tsv"))
        .containsExactly(List.of("a", "b c", ""), List.of("d"));
    assertThat(Tables.lines(TablesTest.class, "table.tsv")).containsExactly("a\t b c", "d");
  }

  @Test
  void a_column_holds_the_first_cells() {
    assertThat(Tables.column(TablesTest.class, "table.tsv")).containsExactly("a", "d");
  }

  @Test
  void cells_that_are_missing_at_the_end_of_a_row_are_empty() {
    assertThat(Tables.rows(TablesTest.class, "table.tsv", 3))
        .containsExactly(List.of("a", "b c", ""), List.of("d", "", ""));
  }

  @Test
  void a_row_with_too_many_cells_is_a_defect_of_ours() {
    assertThatThrownBy(() -> Tables.rows(TablesTest.class, "table.tsv", 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Bug: line 3 of table.tsv has more than 2 cells");
  }

  @Test
  void words_stand_apart_by_spaces_or_by_commas() {
    assertThat(Tables.words(TablesTest.class, "words.txt"))
        .containsExactly("not", "never", "no", "as well as", "along with");
  }

  @Test
  void a_missing_resource_is_a_defect_of_ours() {
    assertThatThrownBy(() -> Tables.rows(TablesTest.class, "none.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Bug:")
        .hasMessageContaining("none.tsv");
  }

  @Test
  void a_cell_may_hold_several() {
    assertThat(Tables.values(" one; two three;; ")).containsExactly("one", "two three");
    assertThat(Tables.words("one  two")).containsExactly("one", "two");
    assertThat(Tables.items("a b | c")).containsExactly("a b", "c");
    assertThat(Tables.values("")).isEmpty();
  }
}
