package org.stemma.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Span;

class SpanScoreTest {
  @Test
  void a_span_that_is_off_is_both_wrong_and_missed() {
    SpanScore score =
        SpanScore.of(
            List.of(new Span(0, 3), new Span(4, 9)),
            List.of(new Span(0, 3), new Span(4, 8), new Span(9, 10)));
    assertThat(score).isEqualTo(new SpanScore(1, 2, 3));
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.f1()).isEqualTo(0.4);
  }

  @Test
  void nothing_at_all_scores_nothing() {
    assertThat(SpanScore.NONE.f1()).isZero();
    assertThat(SpanScore.NONE.precision()).isZero();
    assertThat(SpanScore.NONE.recall()).isZero();
  }
}
