package org.stemma.eval.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.eval.pages.Shingles.Score;

class SegmentsTest {
  @Test
  void white_space_is_one_space_and_case_counts() {
    Segments score =
        Segments.of("The dam\n\nbroke at dawn.", List.of("dam broke", "Dawn"), List.of("Share"));
    assertThat(score).isEqualTo(new Segments(1, 1, 0, 1));
  }

  @Test
  void no_text_loses_all_that_it_should_have_and_keeps_out_the_rest() {
    Segments score = Segments.of("", List.of("a", "b"), List.of("c"));
    assertThat(score).isEqualTo(new Segments(0, 2, 0, 1));
    assertThat(score.f1()).isZero();
    assertThat(score.accuracy()).isEqualTo(1.0 / 3);
  }

  @Test
  void words_are_compared_as_bags_case_apart() {
    assertThat(WcxbArticles.wordF1("The dam broke", "the DAM broke")).isEqualTo(1);
    assertThat(WcxbArticles.wordF1("a b", "a c")).isEqualTo(0.5);
  }

  @Test
  void who_is_better_on_every_page_is_surely_ahead() {
    List<Score> better = List.of(new Score(10, 0, 0), new Score(9, 1, 0), new Score(8, 0, 1));
    List<Score> worse = List.of(new Score(5, 5, 5), new Score(6, 4, 4), new Score(4, 4, 4));
    assertThat(PairedBootstrap.lowerBound(better, worse)).isPositive();
    assertThat(PairedBootstrap.lowerBound(better, better)).isZero();
  }
}
