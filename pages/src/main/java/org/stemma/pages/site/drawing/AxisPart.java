package org.stemma.pages.site.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The upper part of the timeline: what lies outside the enlarged days, on a broken axis. */
final class AxisPart {
  /** In rows: how high labels may climb, and how high numbers may that have no room for words. */
  private static final int ROWS = 26;

  private static final int HIGHEST = 90;

  /** In pixels: how wide a label may be. */
  private static final double[] WIDTHS = {190, 150, 120, 96, 76, 60};

  /** In pixels: a narrower label has three lines, not two. */
  private static final double NARROW = 100;

  /** How many pixels of height one of width is worth. */
  private static final double WORTH = 0.4;

  /** In pixels: room for the last label. */
  private static final double LAST = 124;

  /** In pixels: a mark at the edge is not cut. */
  private static final double EDGE = 5;

  /** In pixels, under the axis: two rows of dates. */
  private static final double BELOW = 40;

  private static final double ABOVE = 4;

  private record Flag(Moment moment, Label label, @Nullable Box box) {}

  private final Scale scale;
  private final Captions captions;
  private final double end;
  private final LabelPlacer placer;
  private final List<Flag> flags = new ArrayList<>();

  AxisPart(List<Moment> moments, @Nullable Week week, Captions captions, double width) {
    this.captions = captions;
    // The last label, too, has room on its right.
    end = width - LAST - LabelPlacer.AIR - 1;
    scale = Scale.of(moments, week, EDGE, end);
    placer = new LabelPlacer(width);
    List<Moment> ordered = new ArrayList<>(moments.reversed());
    ordered.sort(Comparator.comparingDouble(this::x).reversed());
    for (Moment moment : ordered) {
      flags.add(flag(moment));
    }
  }

  private Flag flag(Moment moment) {
    List<Label.Piece> lead = Leads.of(moment, captions);
    double x = x(moment);
    Flag best = null;
    double least = 0;
    for (double wide : WIDTHS) {
      Label label = Label.wrapped(lead, Type.PLAIN, moment.words(), wide, wide < NARROW ? 3 : 2);
      Box box = placer.room(label, x, ROWS);
      double cost = box == null ? 0 : -box.top() - wide * WORTH;
      if (box != null && (best == null || cost < least)) {
        best = new Flag(moment, label, box);
        least = cost;
      }
    }
    if (best == null) {
      Label number = new Label(List.of(lead));
      best = new Flag(moment, number, placer.room(number, x, HIGHEST));
    }
    if (best.box() != null) {
      placer.take(best.box());
    }
    return best;
  }

  private double x(Moment moment) {
    double start = scale.at(moment.start(), 0);
    double end = scale.at(moment.end(), 1);
    return moment.day() ? (start + end) / 2 : Math.min(start + 4, (start + end) / 2);
  }

  double height() {
    return ABOVE + Math.max(placer.height(), 12) + BELOW;
  }

  /** Where the enlarged days lie on the axis: left and right; null if they are not on it. */
  double @Nullable [] large() {
    return scale.stretches().stream()
        .filter(Scale.Stretch::large)
        .map(s -> new double[] {s.left(), s.right()})
        .findFirst()
        .orElse(null);
  }

  /** Draws from {@code top} down. */
  void draw(Pen pen, double top) {
    double y = top + height() - BELOW;
    axis(pen, y);
    dates(pen, y);
    for (Flag flag : flags.reversed()) {
      Pen inside = new Pen();
      mark(inside, flag.moment(), y);
      Box box = flag.box();
      if (box != null) {
        double x = x(flag.moment());
        inside.line("ln", x, y + box.top() + 2, x, y - 6);
        inside.label(flag.label(), box.left(), y + box.top() + 10.5, null, null);
      }
      pen.link(flag.moment().href(), inside);
    }
  }

  private void axis(Pen pen, double y) {
    List<Scale.Stretch> stretches = scale.stretches();
    for (int i = 0; i < stretches.size(); i++) {
      Scale.Stretch stretch = stretches.get(i);
      pen.line("ax", stretch.left(), y, stretch.right(), y);
      if (i > 0 && stretch.joined()) {
        pen.line("ax", stretch.left(), y - 4, stretch.left(), y + 4);
      } else if (i > 0) {
        double middle = (stretches.get(i - 1).right() + stretch.left()) / 2;
        pen.stroke("ax", "M", middle - 5, y + 5, "l4-10M", middle + 1, y + 5, "l4-10");
      }
    }
  }

  private void dates(Pen pen, double y) {
    double first = 0;
    double second = 0;
    String before = "";
    for (Scale.Stretch stretch : scale.stretches()) {
      if (stretch.large()) {
        continue;
      }
      String name = name(stretch);
      if (!name.equals(before)) {
        first = date(pen, Type.QUIET, name, stretch, y + 17, first);
      }
      before = name;
      second = months(pen, stretch, y, second);
    }
  }

  // Writes a date in the middle of its stretch unless it would touch the one before.
  private double date(
      Pen pen, Type type, String words, Scale.Stretch stretch, double y, double taken) {
    double half = type.width(words) / 2;
    double middle = (stretch.left() + stretch.right()) / 2;
    double x = Math.max(half, middle);
    if (x - half < taken) {
      return taken;
    }
    pen.label(Label.of(type, words), x, y, "middle", null);
    return x + half + 4;
  }

  private String name(Scale.Stretch stretch) {
    LocalDate from = stretch.from();
    boolean month =
        from.getYear() == stretch.to().getYear() && from.getMonth() == stretch.to().getMonth();
    String year = String.valueOf(from.getYear());
    if (month) {
      return captions.month(from.getMonthValue()) + " " + year;
    }
    return from.getYear() == stretch.to().getYear() ? year : year + "–" + stretch.to().getYear();
  }

  private double months(Pen pen, Scale.Stretch stretch, double y, double taken) {
    double free = taken;
    LocalDate month = stretch.from().withDayOfMonth(1);
    double days = (double) stretch.to().toEpochDay() - stretch.from().toEpochDay() + 1;
    double each = stretch.width() * 30 / days;
    if (days <= 31 || each < 26) {
      return free;
    }
    for (; !month.isAfter(stretch.to()); month = month.plusMonths(1)) {
      if (month.isBefore(stretch.from())) {
        continue;
      }
      double x = stretch.at(month, 0);
      pen.line("ax", x, y - 2, x, y + 2);
      String words = captions.month(month.getMonthValue());
      double half = Type.NUMBER.width(words) / 2;
      double middle = x + each / 2;
      if (middle - half >= free && middle + half <= stretch.right() + 4) {
        pen.label(Label.of(Type.NUMBER, words), middle, y + 30, "middle", null);
        free = middle + half + 4;
      }
    }
    return free;
  }

  private void mark(Pen pen, Moment moment, double y) {
    double start = scale.at(moment.start(), 0);
    double end = Math.max(start + 5, scale.at(moment.end(), 1));
    String kind = moment.planned() ? "hol" : "bar";
    switch (moment.sign()) {
      case DAY -> pen.dot(kind, x(moment), y, 4.5);
      case MONTH -> pen.box(kind, start, y - 4, end - start, 8);
      case YEAR -> pen.box(moment.planned() ? "hol" : "yr", start + 1, y - 3, end - start - 2, 6);
      case ONWARD -> {
        pen.box("yr", start + 1, y - 3, end - start - 2, 6);
        double tip = Math.min(this.end + 14, end + 14);
        pen.stroke("hv", "M", start + 1, y + 6, "H", tip, "l-5-3m5 3l-5 3");
      }
      case RANGE -> {
        pen.stroke("hv", "M", start, y - 7, "v14M", end, y - 7, "v14");
        pen.line(moment.planned() ? "dash" : "hv", start, y, end, y);
      }
      case NONE -> throw new IllegalStateException("Bug: " + moment.number() + " has no date");
    }
  }
}
