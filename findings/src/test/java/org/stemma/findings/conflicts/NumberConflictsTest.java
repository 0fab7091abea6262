package org.stemma.findings.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.findings.conflicts.Telling.by;
import static org.stemma.findings.conflicts.Telling.differences;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Conflict.Scope;
import org.stemma.core.model.Conflict.Status;
import org.stemma.core.model.MentionType;

/** When two figures are a conflict, when an update, and above all when nothing at all. */
class NumberConflictsTest {
  private static final String MONDAY = "2026-03-02";
  private static final String TUESDAY = "2026-03-03";

  @Test
  void two_counts_of_those_aboard_cannot_both_be_right() {
    Conflict conflict =
        only(
            by("Post", MONDAY, "The Morning Star was carrying 118 people when it sank off Orvik."),
            by("Mail", MONDAY, "The Morning Star had 143 people on board when it sank off Orvik."));
    assertThat(conflict.kind()).isEqualTo(Conflict.Kind.NUMBER);
    assertThat(conflict.status()).isEqualTo(Status.CONFLICT);
    assertThat(conflict.scope()).isEqualTo(Scope.BETWEEN);
    assertThat(conflict.sides())
        .extracting(Conflict.Side::value)
        .containsExactly("carrying 118 people", "143 people on board");
  }

  @Test
  void a_bound_that_holds_is_no_difference() {
    assertThat(
            differences(
                by("Post", MONDAY, "The Morning Star was carrying 118 people when it sank."),
                by(
                    "Mail",
                    MONDAY,
                    "The Morning Star, which sank, had more than 100 people aboard.")))
        .isEmpty();
  }

  @Test
  void a_rounded_number_is_no_difference() {
    assertThat(
            differences(
                by("Post", MONDAY, "The firm will cut 1,183 jobs at its mill in Orvik."),
                by("Mail", MONDAY, "The firm will cut about 1,200 jobs at its mill in Orvik.")))
        .isEmpty();
  }

  @Test
  void what_a_ship_may_carry_is_not_what_it_carried() {
    assertThat(
            differences(
                by("Post", MONDAY, "The Morning Star was carrying 118 people when it sank."),
                by(
                    "Mail",
                    MONDAY,
                    "The Morning Star, which sank, is licensed for 90 people aboard.")))
        .isEmpty();
  }

  @Test
  void a_toll_rises() {
    Conflict update =
        only(
            by("Post", MONDAY, "At least nine people died when the ferry sank off Orvik."),
            by("Mail", TUESDAY, "The death toll from the ferry that sank off Orvik rose to 14."));
    assertThat(update.status()).isEqualTo(Status.UPDATE);
    assertThat(update.sides())
        .extracting(Conflict.Side::value)
        .containsExactly(
            "At least nine people died", "toll from the ferry that sank off Orvik rose to 14");
  }

  @Test
  void tolls_of_one_day_need_not_exclude_one_another() {
    Conflict difference =
        only(
            by("Post", MONDAY, "A blast in the market of Orvik killed nine people on Monday."),
            by("Mail", MONDAY, "Twelve people were killed by a blast in the market of Orvik."));
    assertThat(difference.status()).isEqualTo(Status.COMPATIBLE);
  }

  @Test
  void two_sources_of_one_day_that_give_different_tolls_contradict_one_another() {
    Conflict conflict =
        only(
            by("Post", MONDAY, "A blast in the market of Orvik killed nine people, Interior said.")
                .credits("A blast in the market of Orvik killed nine people", "Interior"),
            by("Mail", MONDAY, "A blast in the market of Orvik killed 12 people, Watch said.")
                .credits("A blast in the market of Orvik killed 12 people", "Watch"));
    assertThat(conflict.status()).isEqualTo(Status.CONFLICT);
    assertThat(conflict.reason()).isEqualTo("two sources give different figures for one count");
  }

  @Test
  void a_part_is_not_the_whole() {
    assertThat(
            differences(
                by("Post", MONDAY, "A blast in the market of Orvik killed 12 people."),
                by("Mail", MONDAY, "A blast in the market of Orvik killed four children."),
                by("Echo", MONDAY, "Among those killed by the blast in Orvik were five of them.")))
        .isEmpty();
  }

  @Test
  void children_are_held_against_children() {
    Conflict difference =
        only(
            by("Post", MONDAY, "A blast in Orvik killed 12 people, including four children."),
            by("Mail", MONDAY, "A blast in Orvik killed 12 people, including six children."));
    assertThat(difference.sides())
        .extracting(Conflict.Side::value)
        .containsExactly("four children", "six children");
  }

  @Test
  void other_causes_have_other_victims() {
    assertThat(
            differences(
                by("Post", MONDAY, "Nine people were killed by an air strike in Orvik on Monday."),
                by("Mail", MONDAY, "Twelve people were killed by a car bomb in Orvik on Monday.")))
        .isEmpty();
  }

  @Test
  void other_places_have_other_victims() {
    assertThat(
            differences(
                by("Post", MONDAY, "A bomb killed nine people in Orvik.")
                    .names(MentionType.PLACE, "Orvik"),
                by("Mail", MONDAY, "A bomb killed 12 people in Tallow.")
                    .names(MentionType.PLACE, "Tallow")))
        .isEmpty();
  }

  @Test
  void a_toll_of_another_day_is_of_another_event() {
    assertThat(
            differences(
                by("Post", TUESDAY, "A bomb killed nine people in Orvik on Monday."),
                by("Mail", TUESDAY, "A bomb killed 12 people in Orvik on Tuesday.")))
        .isEmpty();
  }

  @Test
  void an_older_accident_is_another_accident() {
    assertThat(
            differences(
                by("Post", MONDAY, "Nine people died when the ferry sank off Orvik."),
                by("Mail", MONDAY, "In 2019, 30 people died when a ferry sank off Orvik.")))
        .isEmpty();
  }

  @Test
  void articles_that_have_a_figure_in_common_do_not_contradict_one_another() {
    assertThat(
            differences(
                by("Post", MONDAY, "A bomb killed nine people in Orvik."),
                by(
                    "Mail",
                    MONDAY,
                    "A bomb killed nine people in Orvik. A doctor said 12 people were killed by the bomb.")))
        .isEmpty();
  }

  @Test
  void an_account_may_say_itself_that_a_figure_is_old() {
    Conflict update =
        only(
            by(
                "Post",
                MONDAY,
                "His figure of 63 families that have left is higher than the 41 his office gave."));
    assertThat(update.status()).isEqualTo(Status.UPDATE);
    assertThat(update.scope()).isEqualTo(Scope.WITHIN);
  }

  @Test
  void one_party_answers_another() {
    Conflict conflict =
        only(
            by(
                    "Post",
                    MONDAY,
                    "The Union says 95 percent of the shift stayed out. Brenn put the figure at less"
                        + " than 60 percent.")
                .names(MentionType.ORGANIZATION, "Union", "Brenn"));
    assertThat(conflict.status()).isEqualTo(Status.CONFLICT);
    assertThat(conflict.scope()).isEqualTo(Scope.WITHIN);
  }

  @Test
  void a_notice_of_correction_is_an_update_within() {
    Conflict update =
        only(
            by("Post", MONDAY, "A further 1,500 jobs at suppliers are at risk.")
                .corrects(
                    "An earlier version of this article said 2,500 jobs were at risk. The estimate is"
                        + " 1,500."));
    assertThat(update.status()).isEqualTo(Status.UPDATE);
    assertThat(update.scope()).isEqualTo(Scope.WITHIN);
    assertThat(update.sides())
        .extracting(Conflict.Side::value)
        .containsExactly("2,500 jobs", "1,500");
  }

  @Test
  void what_somebody_denies_is_nobodys_figure() {
    assertThat(
            differences(
                by("Post", MONDAY, "The Morning Star was carrying 118 people when it sank."),
                by("Mail", MONDAY, "Euxine denied that the Morning Star had 143 people aboard.")
                    .denies("the Morning Star had 143 people aboard", "Euxine")))
        .isEmpty();
  }

  @Test
  void money_in_another_currency_is_the_same_money() {
    assertThat(
            differences(
                by("Post", MONDAY, "The dam will cost $165 million (606 million dirhams)."),
                by("Mail", MONDAY, "The dam will cost 606 million dirhams.")))
        .isEmpty();
  }

  private static Conflict only(Telling... tellings) {
    List<Conflict> found = differences(tellings);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
