package org.stemma.eval.reading.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.eval.reading.GivenText;

/** What stands between double marks, in square brackets, with its kind. */
class StretchTest {
  @Test
  void marks_pair_within_a_paragraph() {
    reads("\"Yes,\" said Lind. “No,” she said.", "STRAIGHT Yes,", "CURLY No,");
  }

  @Test
  void curly_marks_may_stand_in_one_another() {
    reads("“She said “no” twice.” Then “yes.”", "CURLY She said “no” twice.", "CURLY yes.");
  }

  @Test
  void unlike_marks_close_each_other() {
    reads("“Yes,\" said Lind. \"No,” she said.", "CURLY Yes,", "STRAIGHT No,");
  }

  @Test
  void marks_of_one_kind_may_stand_in_those_of_the_other() {
    reads("\"She “knows” it,\" he said.", "STRAIGHT She “knows” it,");
    reads("“She \"knows\" it,” he said.", "CURLY She \"knows\" it,");
  }

  @Test
  void what_nothing_closes_ends_with_its_paragraph() {
    reads("“Yes, said Lind.\nNobody left.", "UNCLOSED Yes, said Lind.");
  }

  @Test
  void a_quotation_goes_on_where_the_next_paragraph_opens_with_a_mark() {
    reads(
        "Lind said: “First.\n“Second.\n“Third,” she said. “Fourth.”",
        "MULTI_PARAGRAPH First.",
        "MULTI_PARAGRAPH Second.",
        "MULTI_PARAGRAPH Third,",
        "CURLY Fourth.");
  }

  @Test
  void inches_are_no_marks() {
    reads("The 5\" pipe and the 6\" one.");
  }

  @Test
  void an_empty_pair_is_none() {
    reads("The name is \"\" here.");
  }

  private static void reads(String text, String... stretches) {
    List<Stretch> found = Stretch.of(text, GivenText.ofLines("a", text).paragraphs());
    assertThat(found)
        .extracting(stretch -> stretch.kind() + " " + stretch.inside().of(text))
        .containsExactly(stretches);
  }
}
