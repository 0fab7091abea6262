package org.stemma.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Field;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.ResolvedTime.Anchor;
import org.stemma.core.model.TimeExpression;

/**
 * The values of an article's expressions under what is known of its date: for a range, what all of
 * its days agree on.
 */
final class Resolution {
  /** A publication date wider than this tells nothing. */
  private static final int WIDEST_RANGE = 31;

  private Resolution() {}

  static List<ResolvedTime> of(List<TimeExpression> expressions, Dating published) {
    LocalDate earliest = published.earliest();
    LocalDate latest = published.latest();
    if (earliest == null
        || latest == null
        || ChronoUnit.DAYS.between(earliest, latest) >= WIDEST_RANGE) {
      return on(expressions, null);
    }
    List<List<ResolvedTime>> days = new ArrayList<>();
    for (LocalDate day = earliest; !day.isAfter(latest); day = day.plusDays(1)) {
      days.add(on(expressions, day));
    }
    if (days.size() == 1) {
      return days.get(0);
    }
    List<ResolvedTime> agreed = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      int place = i;
      agreed.add(agreed(days.stream().map(day -> day.get(place)).toList()));
    }
    return List.copyOf(agreed);
  }

  private static ResolvedTime agreed(List<ResolvedTime> byDay) {
    ResolvedTime first = byDay.get(0);
    TreeSet<String> values = new TreeSet<>();
    for (ResolvedTime time : byDay) {
      if (time.value() != null) {
        values.add(time.value());
      }
    }
    return values.size() <= 1
        ? first
        : new ResolvedTime(
            first.expression(), null, null, null, new Anchor.None(), List.copyOf(values));
  }

  /** Each field by itself: what a caption says leans on no sentence of the text. */
  private static List<ResolvedTime> on(List<TimeExpression> expressions, @Nullable LocalDate day) {
    Map<Field, Resolver> resolvers = new LinkedHashMap<>();
    List<ResolvedTime> resolved = new ArrayList<>();
    for (TimeExpression expression : expressions) {
      resolved.add(
          resolvers.computeIfAbsent(expression.field(), f -> new Resolver(day)).next(expression));
    }
    return List.copyOf(resolved);
  }
}
