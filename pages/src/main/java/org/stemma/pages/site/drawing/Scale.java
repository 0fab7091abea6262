package org.stemma.pages.site.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A scale of time with breaks: years in which something happened, each as wide as it needs, the
 * rest left out; the year of the enlarged days from month to month.
 */
final class Scale {
  /** In pixels. */
  private static final double BREAK = 20;

  /** In pixels: the days that are drawn large below. */
  private static final double ENLARGED = 14;

  /** How much one event widens its stretch; the width of a stretch without any is 2. */
  private static final int BUSIEST = 6;

  /**
   * A stretch of the scale.
   *
   * @param to last day
   * @param joined whether it goes on from the stretch before without a break
   * @param large whether these are the enlarged days
   */
  record Stretch(
      LocalDate from, LocalDate to, double left, double right, boolean joined, boolean large) {
    double width() {
      return right - left;
    }

    private double days() {
      return ChronoUnit.DAYS.between(from, to) + 1;
    }

    double at(LocalDate day, double part) {
      double days = ChronoUnit.DAYS.between(from, day) + part;
      return left + width() * Math.max(0, Math.min(days(), days)) / days();
    }
  }

  private record Span(LocalDate from, LocalDate to, double weight, boolean large) {}

  private final List<Stretch> stretches;

  private Scale(List<Stretch> stretches) {
    this.stretches = List.copyOf(stretches);
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /**
   * A scale for {@code moments}, all dated, from {@code left} to {@code right}.
   *
   * @param week the enlarged days, which it holds too; null if there are none
   */
  static Scale of(List<Moment> moments, @Nullable Week week, double left, double right) {
    double width = right - left;
    List<Span> spans = spans(moments, week);
    int breaks = 0;
    double weights = 0;
    boolean large = false;
    for (int i = 0; i < spans.size(); i++) {
      breaks += i > 0 && !follows(spans.get(i - 1), spans.get(i)) ? 1 : 0;
      weights += spans.get(i).weight();
      large |= spans.get(i).large();
    }
    double gap = Math.min(BREAK, breaks == 0 ? BREAK : width / 3 / breaks);
    double unit = weights == 0 ? 0 : (width - breaks * gap - (large ? ENLARGED : 0)) / weights;
    List<Stretch> stretches = new ArrayList<>();
    double x = left;
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      boolean joined = i > 0 && follows(spans.get(i - 1), span);
      x += i > 0 && !joined ? gap : 0;
      double end = x + (span.large() ? ENLARGED : span.weight() * unit);
      stretches.add(new Stretch(span.from(), span.to(), x, end, joined, span.large()));
      x = end;
    }
    return new Scale(stretches);
  }

  private static boolean follows(Span before, Span after) {
    return before.to().plusDays(1).equals(after.from());
  }

  private static List<Span> spans(List<Moment> moments, @Nullable Week week) {
    TreeMap<Integer, Integer> years = new TreeMap<>();
    LocalDate first = null;
    LocalDate last = null;
    int near = 0;
    for (Moment moment : moments) {
      boolean coarse = moment.sign() == Moment.Sign.YEAR || moment.sign() == Moment.Sign.ONWARD;
      for (LocalDate day : List.of(moment.start(), moment.end())) {
        if (week == null || !near(week, day)) {
          years.merge(day.getYear(), 1, Integer::sum);
          continue;
        }
        near++;
        LocalDate from = coarse ? day.withDayOfYear(1) : day.withDayOfMonth(1);
        LocalDate to =
            coarse
                ? day.withDayOfYear(day.lengthOfYear())
                : day.withDayOfMonth(day.lengthOfMonth());
        first = first == null || from.isBefore(first) ? from : first;
        last = last == null || to.isAfter(last) ? to : last;
      }
    }
    List<Span> spans = new ArrayList<>();
    years.forEach(
        (year, ends) ->
            spans.add(
                new Span(
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    2 + Math.min(ends / 2.0, BUSIEST),
                    false)));
    if (week != null) {
      spans.add(new Span(week.first(), week.last(), 0, true));
      double weight = 2 + Math.min(near / 2.0, BUSIEST);
      if (first != null && first.isBefore(week.first())) {
        spans.add(new Span(first, week.first().minusDays(1), weight, false));
      }
      if (last != null && last.isAfter(week.last())) {
        spans.add(new Span(week.last().plusDays(1), last, weight, false));
      }
    }
    spans.sort(Comparator.comparing(Span::from));
    return spans;
  }

  // Years that the enlarged days touch are drawn around them, not as whole years beside them.
  private static boolean near(Week week, LocalDate day) {
    return day.getYear() >= week.first().getYear() && day.getYear() <= week.last().getYear();
  }

  /**
   * Where a day lies.
   *
   * @param part of the day, from 0 at its start to 1 at its end
   */
  double at(LocalDate day, double part) {
    double before = 0;
    for (Stretch stretch : stretches) {
      if (day.isBefore(stretch.from())) {
        return (before + stretch.left()) / 2;
      }
      if (!day.isAfter(stretch.to())) {
        return stretch.at(day, part);
      }
      before = stretch.right();
    }
    return before;
  }
}
