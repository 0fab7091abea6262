package org.stemma.findings.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.findings.conflicts.Telling.by;
import static org.stemma.findings.conflicts.Telling.differences;

import org.junit.jupiter.api.Test;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Conflict.Scope;
import org.stemma.core.model.Conflict.Status;

/** When two dates are of one happening. */
class DateConflictsTest {
  private static final String OCTOBER = "2025-10-15";

  @Test
  void one_signing_has_one_day() {
    assertThat(
            differences(
                by(
                    "Post",
                    OCTOBER,
                    "Both towns signed the water treaty in Orvik on June 12, 2024."),
                by("Mail", OCTOBER, "The water treaty was signed in Orvik on 21 June 2024.")))
        .singleElement()
        .matches(x -> x.kind() == Conflict.Kind.DATE)
        .matches(x -> x.status() == Status.CONFLICT)
        .satisfies(
            x ->
                assertThat(x.sides())
                    .extracting(Conflict.Side::value)
                    .containsExactlyInAnyOrder("2024-06-12", "2024-06-21"));
  }

  @Test
  void a_night_may_be_two_days() {
    assertThat(
            differences(
                by("Post", OCTOBER, "The old ferry sank off the Orvik reef on June 12, 2024."),
                by("Mail", OCTOBER, "The old ferry sank off the Orvik reef on June 13, 2024.")))
        .isEmpty();
  }

  @Test
  void who_has_both_days_tells_of_two_happenings() {
    assertThat(
            differences(
                by(
                    "Post",
                    OCTOBER,
                    "Both towns signed the water treaty in Orvik on June 12, 2024."),
                by(
                    "Mail",
                    OCTOBER,
                    "Both towns signed the water treaty in Orvik on 12 June 2024. They signed the water"
                        + " treaty of Orvik anew on 21 June 2024.")))
        .isEmpty();
  }

  @Test
  void weekdays_are_no_evidence() {
    assertThat(
            differences(
                by("Post", OCTOBER, "The old ferry sank off the Orvik reef on Monday."),
                by("Mail", OCTOBER, "The old ferry sank off the Orvik reef on Friday.")))
        .isEmpty();
  }

  @Test
  void a_plan_can_move() {
    assertThat(
            differences(
                by("Post", OCTOBER, "The new Orvik bridge will open on 3 November 2025."),
                by("Mail", "2025-10-28", "The new Orvik bridge will open on 20 November 2025.")))
        .singleElement()
        .matches(x -> x.status() == Status.UPDATE);
  }

  @Test
  void an_account_may_say_itself_that_a_date_was_moved() {
    assertThat(
            differences(
                by(
                    "Post",
                    OCTOBER,
                    "The firm moves the closing of the mill from 3 November to 20 November.")))
        .singleElement()
        .matches(x -> x.status() == Status.UPDATE)
        .matches(x -> x.scope() == Scope.WITHIN)
        .satisfies(
            x ->
                assertThat(x.sides())
                    .extracting(Conflict.Side::value)
                    .containsExactly("3 November", "20 November"));
  }
}
