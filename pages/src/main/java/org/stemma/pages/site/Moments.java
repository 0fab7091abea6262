package org.stemma.pages.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.TimelineEvent;
import org.stemma.pages.site.Edition.Finding;
import org.stemma.pages.site.drawing.Moment;

/** Events of the timeline as its drawing takes them. */
final class Moments {
  private static final int YEAR = "2024".length();
  private static final int MONTH = "2024-01".length();
  private static final int DAY = "2024-01-16".length();

  /** How much an origin weighs against an outlet. */
  private static final int ORIGIN = 1000;

  private Moments() {}

  static Moment of(TimelineEvent event, Finding finding, boolean inferred, boolean disputed) {
    LocalDate from = day(event.from(), false);
    LocalDate to = from == null ? null : day(event.to() == null ? event.from() : event.to(), true);
    return new Moment(
        finding.number(),
        "#" + finding.anchor(),
        Shown.words(event.text()),
        from == null || to == null ? Moment.Sign.NONE : sign(event, from, to),
        from,
        to == null ? from : to,
        event.status() == TimelineEvent.Status.PLANNED,
        event.status() == TimelineEvent.Status.STATEMENT,
        inferred,
        disputed,
        event.support().origins() * ORIGIN + Math.min(event.support().outlets(), ORIGIN - 1));
  }

  private static Moment.Sign sign(TimelineEvent event, LocalDate from, LocalDate to) {
    if (event.openEnd()) {
      return Moment.Sign.ONWARD;
    }
    boolean one = event.to() == null || event.to().equals(event.from());
    return switch (event.granularity()) {
      case WEEK, SEASON, QUARTER -> Moment.Sign.MONTH;
      case DECADE -> Moment.Sign.YEAR;
      case MONTH -> one ? Moment.Sign.MONTH : Moment.Sign.RANGE;
      case YEAR -> one ? Moment.Sign.YEAR : Moment.Sign.RANGE;
      case TIME, DAY, NONE -> from.equals(to) ? Moment.Sign.DAY : Moment.Sign.RANGE;
    };
  }

  /** The id of the sign beside an event in the list. */
  static String sign(Moment moment) {
    if (moment.planned() && moment.sign() != Moment.Sign.NONE) {
      return "g-plan";
    }
    return switch (moment.sign()) {
      case DAY -> "g-day";
      case MONTH -> "g-month";
      case YEAR -> "g-year";
      case ONWARD -> "g-open";
      case RANGE -> "g-range";
      case NONE -> "g-none";
    };
  }

  // The first or the last day of an ISO 8601 value cut to its granularity; null if there is no such
  // day.
  private static @Nullable LocalDate day(@Nullable String value, boolean last) {
    if (value == null) {
      return null;
    }
    try {
      if (value.length() >= DAY) {
        return LocalDate.parse(value.substring(0, DAY));
      }
      if (value.length() == MONTH) {
        LocalDate first = LocalDate.parse(value + "-01");
        return last ? first.withDayOfMonth(first.lengthOfMonth()) : first;
      }
      return value.length() == YEAR ? LocalDate.parse(value + (last ? "-12-31" : "-01-01")) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
