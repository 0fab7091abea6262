package org.stemma.pages.site.drawing;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.pages.site.view.Drawing;

/**
 * The timeline: a broken axis for what is far, the days around which most of the story lies
 * enlarged below it, the articles under the days on which they were published.
 */
public final class TimelineDrawing {
  /** In events: of more, those of most weight are drawn. */
  public static final int MOST = 30;

  /** In pixels; the style sheet scales it to the column. */
  private static final double WIDTH = 736;

  /** In pixels, from the axis to the enlarged days, over which the wash spreads. */
  private static final double SPREAD = 30;

  private TimelineDrawing() {}

  /** The events that are drawn, in their order. */
  public static List<Moment> shown(List<Moment> moments) {
    if (moments.size() <= MOST) {
      return moments;
    }
    List<Moment> heaviest =
        moments.stream()
            .sorted(Comparator.comparingInt(Moment::weight).reversed())
            .limit(MOST)
            .toList();
    return moments.stream().filter(heaviest::contains).toList();
  }

  /**
   * A drawing of the events; null where it would show nothing that a line of text does not: fewer
   * than two dates.
   *
   * @param moments in the order of the list
   */
  public static @Nullable Drawing of(
      List<Moment> moments, List<Published> texts, Captions captions) {
    List<Moment> shown = shown(moments);
    long dates = shown.stream().filter(Moment::dated).map(Moment::from).distinct().count();
    if (dates < 2) {
      return null;
    }
    Week week = Week.of(shown, texts);
    List<Moment> far =
        shown.stream().filter(m -> m.dated() && (week == null || !week.holds(m))).toList();
    List<Moment> near = shown.stream().filter(m -> !far.contains(m)).toList();
    DaysPart days = new DaysPart(near, texts, week, captions, WIDTH);
    Pen pen = new Pen();
    double y = 0;
    if (!far.isEmpty()) {
      AxisPart axis = new AxisPart(far, week, captions, WIDTH);
      y = axis.height();
      double @Nullable [] large = axis.large();
      if (large != null && !days.empty()) {
        double from = y - SPREAD - 8;
        pen.stroke("wash", "M", large[0], from, "H", large[1], "L", WIDTH, y + 6, "H", 0.0, "z");
        y += 6;
      }
      axis.draw(pen, 0);
    }
    if (!days.empty()) {
      days.draw(pen, y);
      y += days.height();
    }
    return new Drawing((int) WIDTH, (int) Math.ceil(y), pen.shapes());
  }
}
