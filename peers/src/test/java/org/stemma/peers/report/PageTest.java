package org.stemma.peers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {
  @Test
  void a_part_is_a_table_with_a_row_a_reader() {
    Figures figures = new Figures();
    figures.share("Names", "A", "one", 0.12345, 10);
    figures.share("Names", "B", "two", 1, 20);
    figures.amount("Cost", "A", "start s", 1.26, 1, 0);
    assertThat(Page.markdown(figures.all(), Map.of("Names", "A note."), List.of("two cores")))
        .isEqualTo(
            """
            # Side by side

            - two cores

            ## Names

            A note.

            |  | one | two |
            | --- | --: | --: |
            | A | 0.123 | – |
            | B | – | 1.000 |

            ## Cost

            |  | start s |
            | --- | --: |
            | A | 1.3 |
            """);
  }

  @Test
  void the_table_for_programs_has_a_line_a_figure() {
    Figures figures = new Figures();
    figures.count("Speakers", "A", "right", 3, 9);
    assertThat(Page.tsv(figures.all()))
        .isEqualTo("part\treader\tmeasure\tvalue\tn\nSpeakers\tA\tright\t3\t9\n");
  }
}
