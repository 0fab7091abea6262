package org.stemma.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.TimelineEvent;
import org.stemma.core.tables.Tables;
import org.stemma.findings.timeline.Timeline;

/** What stands on the timeline, once, under its own date and in words that can be read alone. */
class TimelineTest {
  private static final String ORTIZ = "Lena Ortiz";
  private static final String HOLM = "Per Holm";
  private static final String VANE = "Ada Vane";

  @Test
  void what_was_planned_and_then_happened_is_one_event() {
    List<TimelineEvent> timeline =
        timeline(
            Told.by(
                    "Dawn",
                    "2026-03-02",
                    "Lena Ortiz is to meet Per Holm on Tuesday in the valley.")
                .names(ORTIZ, HOLM)
                .dates("Tuesday", "2026-03-03"),
            Told.by("Post", "2026-03-04", "Per Holm received Lena Ortiz on Tuesday at the mill.")
                .names(ORTIZ, HOLM)
                .dates("Tuesday", "2026-03-03"));
    assertThat(timeline).hasSize(1);
    TimelineEvent event = timeline.getFirst();
    assertThat(event.status()).isEqualTo(TimelineEvent.Status.HAPPENED);
    assertThat(event.text()).startsWith("Per Holm received Lena Ortiz");
    assertThat(event.evidence())
        .extracting(Evidence::role)
        .containsExactlyInAnyOrder(Evidence.Role.ANNOUNCES, Evidence.Role.REPORTS);
    assertThat(event.support().outlets()).isEqualTo(1);
  }

  @Test
  void a_plan_for_the_week_is_fulfilled_by_its_day() {
    List<TimelineEvent> timeline =
        timeline(
            Told.by("Dawn", "2026-03-02", "Lena Ortiz might meet Per Holm this week in the valley.")
                .names(ORTIZ, HOLM)
                .dates("this week", "2026-03-02", "2026-03-08"),
            Told.by("Post", "2026-03-04", "Lena Ortiz met Per Holm on Tuesday at the mill.")
                .names(ORTIZ, HOLM)
                .dates("Tuesday", "2026-03-03"));
    assertThat(timeline).singleElement().matches(e -> "2026-03-03".equals(e.from()));
  }

  @Test
  void meetings_with_different_people_on_one_day_are_two() {
    List<TimelineEvent> timeline =
        timeline(
            Told.by(
                    "Post",
                    "2026-03-04",
                    "Lena Ortiz met Per Holm on Tuesday. Lena Ortiz met Ada Vane late Tuesday"
                        + " night.")
                .names(ORTIZ, HOLM, VANE)
                .dates("Tuesday", "2026-03-03")
                .dates("late Tuesday", "2026-03-03"));
    assertThat(timeline).hasSize(2);
  }

  @Test
  void a_summit_named_in_passing_is_the_meeting_of_that_month() {
    List<TimelineEvent> timeline =
        timeline(
            Told.by(
                    "Dawn",
                    "2026-03-02",
                    "Lena Ortiz and Per Holm held a long meeting in May 2025.")
                .names(ORTIZ, HOLM)
                .dates("May 2025", "2025-05"),
            Told.by(
                    "Post",
                    "2026-03-02",
                    "The gates follow the summit between Lena Ortiz and Per Holm in May 2025.")
                .names(ORTIZ, HOLM)
                .dates("May 2025", "2025-05"));
    assertThat(timeline).singleElement().matches(e -> e.evidence().size() == 2);
    assertThat(timeline.getFirst().text()).contains("held a long meeting");
  }

  @Test
  void two_happenings_of_one_sentence_stand_under_their_own_dates() {
    List<TimelineEvent> timeline =
        timeline(
            Told.by(
                    "Post",
                    "2026-03-03",
                    "Lena Ortiz arrived in Lindau on Monday and is scheduled to meet Per Holm on"
                        + " Thursday.")
                .names(ORTIZ, HOLM)
                .dates("Monday", "2026-03-02")
                .dates("Thursday", "2026-03-05"));
    assertThat(timeline).hasSize(2);
    assertThat(timeline.get(0).text()).isEqualTo("Lena Ortiz arrived in Lindau on Monday");
    assertThat(timeline.get(0).status()).isEqualTo(TimelineEvent.Status.HAPPENED);
    assertThat(timeline.get(1).status()).isEqualTo(TimelineEvent.Status.PLANNED);
  }

  @Test
  void a_relative_clause_begins_with_the_name_that_it_tells_of() {
    List<TimelineEvent> timeline =
        timeline(
            Told.by(
                    "Post",
                    "2026-03-03",
                    "The dam made trouble for Lena Ortiz, who resigned in 2019 over the costs.")
                .names(ORTIZ)
                .dates("2019", "2019"));
    assertThat(timeline)
        .singleElement()
        .matches(e -> e.text().equals("Lena Ortiz, who resigned in 2019 over the costs."));
  }

  @Test
  void a_date_that_only_tells_which_thing_is_meant_dates_nothing() {
    assertThat(
            timeline(
                Told.by("Post", "2026-03-03", "Lena Ortiz praised the 2019 film about the dam.")
                    .names(ORTIZ)
                    .dates("2019", "2019")))
        .isEmpty();
  }

  @Test
  void what_did_not_happen_stands_on_no_timeline() {
    assertThat(
            timeline(
                Told.by("Post", "2026-03-03", "Lena Ortiz did not meet Per Holm on Monday.")
                    .names(ORTIZ, HOLM)
                    .dates("Monday", "2026-03-02")))
        .isEmpty();
  }

  @Test
  void nothing_is_dated_by_the_day_of_publication() {
    assertThat(
            timeline(Told.by("Post", "2026-03-03", "Lena Ortiz met Per Holm.").names(ORTIZ, HOLM)))
        .isEmpty();
  }

  @Test
  void a_plan_whose_day_has_passed_may_have_failed() {
    assertThat(
            timeline(
                Told.by("Post", "2026-03-06", "The crew had voted to strike the mill on Monday.")
                    .dates("Monday", "2026-03-02")))
        .noneMatch(e -> e.status() == TimelineEvent.Status.HAPPENED);
  }

  @Test
  void an_undated_account_of_the_same_people_joins_the_event_of_these_days() {
    List<TimelineEvent> timeline =
        timeline(
            Told.by("Post", "2026-03-04", "Lena Ortiz met Per Holm on Tuesday at the mill.")
                .names(ORTIZ, HOLM)
                .dates("Tuesday", "2026-03-03"),
            Told.by("Mail", "2026-03-04", "Lena Ortiz has met Per Holm in the valley.")
                .names(ORTIZ, HOLM));
    assertThat(timeline).singleElement().matches(e -> e.support().outlets() == 2);
  }

  @Test
  void a_meeting_that_is_not_ruled_out_is_the_planned_side_of_the_one_that_came() {
    List<TimelineEvent> timeline =
        timeline(
            Told.by(
                    "Dawn",
                    "2026-03-02",
                    "Regarding a potential meeting between Lena Ortiz and Per Holm, the clerk said"
                        + " it was not ruled out.")
                .names(ORTIZ, HOLM),
            Told.by("Post", "2026-03-04", "Lena Ortiz met Per Holm on Tuesday at the mill.")
                .names(ORTIZ, HOLM)
                .dates("Tuesday", "2026-03-03"));
    assertThat(timeline).singleElement().matches(e -> e.evidence().size() == 2);
    assertThat(timeline.getFirst().status()).isEqualTo(TimelineEvent.Status.HAPPENED);
    assertThat(timeline.getFirst().evidence())
        .extracting(Evidence::role)
        .contains(Evidence.Role.ANNOUNCES);
  }

  @Test
  void a_meeting_that_was_not_held_is_no_plan() {
    List<TimelineEvent> timeline =
        timeline(
            Told.by(
                    "Dawn",
                    "2026-03-02",
                    "A meeting between Lena Ortiz and Per Holm was not on the list.")
                .names(ORTIZ, HOLM),
            Told.by("Post", "2026-03-04", "Lena Ortiz met Per Holm on Tuesday at the mill.")
                .names(ORTIZ, HOLM)
                .dates("Tuesday", "2026-03-03"));
    assertThat(timeline).singleElement().matches(e -> e.evidence().size() == 1);
  }

  @Test
  void one_death_in_two_verbs_is_one_event() {
    List<TimelineEvent> timeline =
        timeline(
            Told.by("Dawn", "2026-03-04", "Lena Ortiz passed away on Monday in the valley.")
                .names(ORTIZ)
                .dates("Monday", "2026-03-02"),
            Told.by("Post", "2026-03-04", "Lena Ortiz died on Monday in the valley.")
                .names(ORTIZ)
                .dates("Monday", "2026-03-02"));
    assertThat(timeline).singleElement().matches(e -> e.evidence().size() == 2);
  }

  @Test
  void the_date_of_a_page_is_no_event() {
    assertThat(
            timeline(
                Told.by("Post", "2026-03-03", "Updated by the desk on March 3, 2026")
                    .dates("March 3, 2026", "2026-03-03")))
        .isEmpty();
  }

  @Test
  void what_does_not_say_of_whom_it_speaks_is_no_line() {
    assertThat(
            timeline(
                Told.by("Post", "2026-03-03", "Born on Monday in the valley.")
                    .dates("Monday", "2026-03-02")))
        .isEmpty();
    assertThat(
            timeline(
                Told.by("Post", "2026-03-03", "In February 2019, she married in the valley.")
                    .dates("February 2019", "2019-02")))
        .isEmpty();
  }

  @Test
  void a_heart_attack_is_no_attack() {
    assertThat(
            timeline(
                Told.by("Post", "2026-03-03", "A wreath recalls the heart attack of 2019.")
                    .dates("2019", "2019")))
        .isEmpty();
  }

  static Set<String> pageLabels() {
    return Tables.words(Timeline.class, "page-labels.txt");
  }

  static Set<String> noHappenings() {
    return Tables.words(Timeline.class, "no-happenings.txt");
  }

  @ParameterizedTest
  @MethodSource("pageLabels")
  void every_label_of_a_page_dates_no_event(String label) {
    String large = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    assertThat(
            timeline(
                Told.by("Post", "2026-03-03", large + ": the dam broke on March 3, 2026")
                    .dates("March 3, 2026", "2026-03-03")))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("noHappenings")
  void every_noun_that_names_no_happening_is_no_event(String words) {
    String text = "A wreath recalls the " + words.replace('_', ' ') + " of 2019.";
    assertThat(timeline(Told.by("Post", "2026-03-03", text).dates("2019", "2019"))).isEmpty();
  }

  private static List<TimelineEvent> timeline(Told... articles) {
    return new StandardFindings().of(Told.story(articles)).timeline();
  }
}
