package org.stemma.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.SummaryLine;

/** What an editor would print as what happened, and what not. */
class SummaryTest {
  private static final String BROKE =
      "The dam above the old mill broke on Sunday night and drove 118 people from the valley.";

  @Test
  void the_main_event_leads() {
    List<SummaryLine> lines =
        lines(
            Told.by("Post", "2026-03-02", BROKE + " Many slept in the school of the next town.")
                .dates("Sunday", "2026-03-01"),
            Told.by(
                    "Mail",
                    "2026-03-02",
                    "The valley has a long past as a place of mills. "
                        + "The dam above the old mill broke on Sunday night with a loud crack.")
                .dates("Sunday", "2026-03-01"));
    assertThat(lines.getFirst().role()).isEqualTo(SummaryLine.Role.LEAD);
    assertThat(lines.getFirst().text()).isEqualTo(BROKE);
    assertThat(lines.getFirst().support().outlets()).isEqualTo(2);
  }

  @Test
  void no_line_begins_with_what_leans_on_another() {
    List<SummaryLine> lines =
        lines(
            Told.by(
                    "Post",
                    "2026-03-02",
                    BROKE
                        + " However, the mill itself was not touched by the water at all."
                        + " They were brought to the school of the next town by boat."
                        + " In response, the council closed the road along the river bank."
                        + " These allegations were made by people who live below the dam.")
                .dates("Sunday", "2026-03-01"));
    assertThat(lines).extracting(SummaryLine::text).containsExactly(BROKE);
  }

  @Test
  void nothing_is_told_twice() {
    List<SummaryLine> lines =
        lines(
            Told.by("Post", "2026-03-02", BROKE).dates("Sunday", "2026-03-01"),
            Told.by("Mail", "2026-03-02", BROKE).dates("Sunday", "2026-03-01"),
            Told.by("Dusk", "2026-03-02", BROKE).dates("Sunday", "2026-03-01"));
    assertThat(lines).hasSize(1);
  }

  @Test
  void a_quotation_brings_its_speaker() {
    String words = "Nobody had looked at the cracks for nine years";
    List<SummaryLine> lines =
        lines(
            Told.by("Post", "2026-03-02", BROKE + " “" + words + ".”")
                .dates("Sunday", "2026-03-01")
                .quotes(words, null));
    assertThat(lines).extracting(SummaryLine::text).noneMatch(t -> t.contains(words));
  }

  @Test
  void a_question_and_a_fragment_are_no_lines() {
    List<SummaryLine> lines =
        lines(
            Told.by(
                "Post",
                "2026-03-02",
                "Who had looked at the cracks in the dam above the mill? Read more about the"
                    + " dam."));
    assertThat(lines).isEmpty();
  }

  @Test
  void an_outlet_that_speaks_to_its_readers_gives_no_line() {
    assertThat(
            lines(
                Told.by(
                    "Post",
                    "2026-03-02",
                    "You can hear from the Waterboard how the dam above the old mill broke.")))
        .isEmpty();
  }

  @Test
  void weekdays_are_made_legible() {
    List<SummaryLine> lines =
        lines(Told.by("Post", "2026-03-02", BROKE).dates("Sunday", "2026-03-01"));
    assertThat(lines.getFirst().inserts())
        .singleElement()
        .matches(i -> i.words().equals("2026-03-01"));
  }

  @Test
  void what_is_denied_is_told_as_disputed() {
    String denial = "Waterboard denied that engineers had warned of cracks in the wall.";
    List<SummaryLine> lines =
        lines(
            Told.by("Post", "2026-03-02", BROKE + " " + denial)
                .dates("Sunday", "2026-03-01")
                .denies("engineers had warned of cracks in the wall", "Waterboard"));
    assertThat(lines)
        .filteredOn(l -> l.role() == SummaryLine.Role.DISPUTED)
        .extracting(SummaryLine::text)
        .containsExactly(denial);
  }

  private static List<SummaryLine> lines(Told... articles) {
    return new StandardFindings().of(Told.story(articles)).summary();
  }
}
