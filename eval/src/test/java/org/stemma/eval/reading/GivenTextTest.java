package org.stemma.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivenTextTest {
  @Test
  void the_paragraphs_are_the_lines_without_white_space_around_them() {
    GivenText given = GivenText.ofLines("a", "Dam holds\n\n  Ortiz left.  \n \nLind stayed.");
    assertThat(given.paragraphs())
        .extracting(paragraph -> paragraph.of(given.text()))
        .containsExactly("Dam holds", "Ortiz left.", "Lind stayed.");
  }

  @Test
  void an_article_is_read_as_it_stands() {
    assertThat(GivenText.ofLines("a", "Ortiz left. ").article().verbatim()).isTrue();
    assertThat(GivenText.ofLines("a", "Ortiz left. ").article().text()).isEqualTo("Ortiz left. ");
  }
}
