package org.stemma.eval.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When joined accounts count as right, and when two entries count as one event told twice. */
class JoinScoreTest {
  @Test
  void accounts_of_one_event_in_one_entry_score_one() {
    JoinScore score = JoinScore.of(List.of(account(0, "1", "flood"), account(0, "1", "flood")));

    assertThat(score.f1()).isEqualTo(1);
    assertThat(score.toldTwice()).isZero();
  }

  @Test
  void an_event_told_twice_costs_recall() {
    JoinScore score = JoinScore.of(List.of(account(0, "1", "flood"), account(0, "2", "flood")));

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isCloseTo(0.5, within(1e-9));
    assertThat(score.toldTwice()).isEqualTo(1);
  }

  @Test
  void two_events_in_one_entry_cost_precision() {
    JoinScore score = JoinScore.of(List.of(account(0, "1", "flood"), account(0, "1", "vote")));

    assertThat(score.precision()).isCloseTo(0.5, within(1e-9));
    assertThat(score.wronglyJoined()).isEqualTo(1);
  }

  @Test
  void an_account_may_stand_with_the_event_that_its_phrase_tells_besides() {
    JoinScore score =
        JoinScore.of(
            List.of(
                account(0, "1", "flood"),
                new JoinScore.Account(0, "1", "died", "deaths", Set.of("deaths", "flood"))));

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.same()).isZero();
  }

  @Test
  void accounts_of_different_stories_are_not_compared() {
    JoinScore score = JoinScore.of(List.of(account(0, "1", "flood"), account(1, "1", "flood")));

    assertThat(score.joined()).isZero();
    assertThat(score.same()).isZero();
    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void the_baseline_joins_what_has_one_stem() {
    List<JoinScore.Account> accounts =
        List.of(
            new JoinScore.Account(0, "1", "die", "deaths", Set.of("deaths")),
            new JoinScore.Account(0, "2", "die", "deaths", Set.of("deaths")));

    assertThat(JoinScore.baseline(accounts).recall()).isEqualTo(1);
    assertThat(JoinScore.of(accounts).recall()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void nothing_marked_scores_zero() {
    assertThat(JoinScore.of(List.of()).f1()).isZero();
  }

  private static JoinScore.Account account(int story, String event, String cluster) {
    return new JoinScore.Account(story, event, cluster, cluster, Set.of(cluster));
  }
}
