package org.stemma.pages.site.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The few days around which most of a story lies: they are drawn large. */
record Week(LocalDate first, LocalDate last) {
  /** In days. */
  private static final int LONGEST = 6;

  /** Articles weigh less than events, and a hundred of one day no more than a few. */
  private static final int HEAVIEST = 3;

  /** In days: a wider span of publication says nothing about a day. */
  private static final int NARROW = 3;

  /** The days that hold most; of equals the latest; null if nothing has a day. */
  static @Nullable Week of(List<Moment> moments, List<Published> texts) {
    TreeMap<LocalDate, Integer> events = new TreeMap<>();
    for (Moment moment : moments) {
      if (moment.day()) {
        events.merge(moment.start(), 2, Integer::sum);
      }
    }
    TreeMap<LocalDate, Integer> weights = new TreeMap<>(events);
    TreeMap<LocalDate, Integer> articles = new TreeMap<>();
    for (Published text : texts) {
      LocalDate from = text.earliest();
      LocalDate to = text.latest();
      if (from != null && to != null && ChronoUnit.DAYS.between(from, to) < NARROW) {
        from.datesUntil(to.plusDays(1)).forEach(day -> articles.merge(day, 1, Integer::sum));
      }
    }
    articles.forEach((day, count) -> weights.merge(day, Math.min(count, HEAVIEST), Integer::sum));
    int best = 0;
    Week found = null;
    for (LocalDate day : weights.keySet()) {
      Map<LocalDate, Integer> here = weights.subMap(day, true, day.plusDays(LONGEST - 1), true);
      int sum = here.values().stream().mapToInt(Integer::intValue).sum();
      if (sum >= best) {
        best = sum;
        found = new Week(day, List.copyOf(here.keySet()).getLast());
      }
    }
    return found;
  }

  List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      days.add(day);
    }
    return days;
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  boolean holds(Moment moment) {
    return moment.dated()
        && moment.sign() != Moment.Sign.ONWARD
        && holds(moment.start())
        && holds(moment.end());
  }
}
