package org.stemma.findings.timeline;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.TimelineEvent;

/** How exactly a date is told. */
final class Granularities {
  private Granularities() {}

  static TimelineEvent.Granularity of(ResolvedTime time) {
    String value = String.valueOf(time.value());
    @Nullable String to = time.to();
    String from = String.valueOf(time.from());
    if (value.contains("-Q")) {
      return TimelineEvent.Granularity.QUARTER;
    }
    if (value.matches(".*-(SP|SU|FA|WI)")) {
      return TimelineEvent.Granularity.SEASON;
    }
    if (value.contains("-W")) {
      return TimelineEvent.Granularity.WEEK;
    }
    if (value.matches("\\d{3}X?")) {
      return TimelineEvent.Granularity.DECADE;
    }
    return switch (from.length()) {
      case 4 -> TimelineEvent.Granularity.YEAR;
      case 7 -> TimelineEvent.Granularity.MONTH;
      case 10 ->
          to == null || to.length() == 10
              ? TimelineEvent.Granularity.DAY
              : TimelineEvent.Granularity.NONE;
      default ->
          from.indexOf('T') > 0 ? TimelineEvent.Granularity.TIME : TimelineEvent.Granularity.NONE;
    };
  }
}
