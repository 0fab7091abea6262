package org.stemma.eval.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  @Test
  void equal_texts_agree_wholly() {
    Shingles.Score score = score("The dam broke at dawn.", "The dam broke, at dawn");
    assertThat(score).isEqualTo(new Shingles.Score(2, 0, 0));
    assertThat(score.precision()).isEqualTo(1);
  }

  @Test
  void case_counts_and_order_counts() {
    assertThat(score("The dam broke today", "the dam broke today").right()).isZero();
    assertThat(score("one two three four", "four three two one").right()).isZero();
  }

  @Test
  void a_short_text_is_one_run() {
    assertThat(score("It broke", "It broke").right()).isEqualTo(1);
    assertThat(score("It broke", "").missed()).isEqualTo(1);
    assertThat(score("", "").precision()).isEqualTo(1);
  }

  @Test
  void extra_words_cost_precision_and_missing_ones_recall() {
    Shingles.Score extra = score("a b c d", "a b c d e");
    assertThat(extra.precision()).isEqualTo(0.5);
    assertThat(extra.recall()).isEqualTo(1);
    Shingles.Score missing = score("a b c d e", "a b c d");
    assertThat(missing.recall()).isEqualTo(0.5);
  }

  @Test
  void long_pages_weigh_no_more_than_short_ones() {
    Shingles.Means means =
        Shingles.Means.of(List.of(new Shingles.Score(1000, 0, 0), new Shingles.Score(1, 1, 0)));
    assertThat(means.precision()).isEqualTo(0.75);
    assertThat(means.recall()).isEqualTo(1);
  }

  private static Shingles.Score score(String gold, String found) {
    return Shingles.compare(Shingles.of(gold), Shingles.of(found));
  }
}
