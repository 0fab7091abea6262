package org.stemma.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingScoreTest {
  private static final List<GoldArticle> FLOODS =
      List.of(
          article("a1", "flood", "flood-north"),
          article("a2", "flood", "flood-north"),
          article("b1", "flood", "flood-south"),
          article("c1", "vote", "vote"));

  @Test
  void a_right_grouping_scores_one() {
    GroupingScore score =
        GroupingScore.of(FLOODS, List.of(List.of("a1", "a2"), List.of("b1"), List.of("c1")));

    assertThat(score.f1()).isEqualTo(1);
    assertThat(score.lookAlikeRate()).isZero();
    assertThat(score.sameEventRecall()).isEqualTo(1);
  }

  @Test
  void a_merged_look_alike_costs_precision() {
    GroupingScore score =
        GroupingScore.of(FLOODS, List.of(List.of("a1", "a2", "b1"), List.of("c1")));

    assertThat(score.precision()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, within(1e-9));
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.lookAlikeRate()).isEqualTo(1);
    assertThat(score.strangers()).isZero();
  }

  @Test
  void a_story_shown_twice_costs_recall() {
    GroupingScore score =
        GroupingScore.of(
            FLOODS, List.of(List.of("a1"), List.of("a2"), List.of("b1"), List.of("c1")));

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(0.75);
    assertThat(score.sameEventRecall()).isZero();
  }

  @Test
  void an_article_that_was_lost_is_a_defect() {
    assertThatThrownBy(() -> GroupingScore.of(FLOODS, List.of(List.of("a1", "a2", "b1"))))
        .hasMessageContaining("c1");
  }

  private static GoldArticle article(String id, String topic, String story) {
    return new GoldArticle(id, topic, story, null, null, List.of("Words."));
  }
}
