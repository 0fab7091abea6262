package org.stemma.pages.site.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The articles under the days on which they can have been published: those of one span of days
 * share a bar.
 */
final class PublishedPart {
  private static final double ROW = 26;
  private static final double SIDE = 18;

  /** In rows of letters: what a bar cannot hold is counted. */
  private static final int MOST = 3;

  private record Days(LocalDate first, LocalDate last, boolean before, boolean after) {}

  private record Bar(Days days, List<Published> texts, double left, double right, int row) {}

  private final Captions captions;
  private final List<Bar> bars = new ArrayList<>();
  private final double pitch;
  private final double side;
  private int rows;

  PublishedPart(
      List<Published> texts,
      @Nullable Week week,
      Captions captions,
      ToDoubleFunction<LocalDate> left,
      ToDoubleFunction<LocalDate> right) {
    this.captions = captions;
    side = texts.stream().anyMatch(t -> t.siglum().length() > 1) ? SIDE + 7 : SIDE;
    pitch = side + (texts.stream().anyMatch(Published::inferred) ? 11 : 4);
    if (week == null) {
      return;
    }
    Map<Days, List<Published>> spans = new LinkedHashMap<>();
    for (Published text : texts) {
      Days days = days(text, week);
      if (days != null) {
        spans.computeIfAbsent(days, d -> new ArrayList<>()).add(text);
      }
    }
    List<Box> taken = new ArrayList<>();
    spans.forEach(
        (days, here) -> {
          double x = left.applyAsDouble(days.first()) + 4;
          double end = right.applyAsDouble(days.last()) - 4;
          int each = each(x, end);
          int high = Math.min(MOST, (here.size() + each - 1) / each);
          int row = 0;
          Box box = new Box(x, 0, end - x, high);
          while (clash(taken, box)) {
            row++;
            box = new Box(x, row, end - x, high);
          }
          taken.add(box);
          bars.add(new Bar(days, here, x, end, row));
          rows = Math.max(rows, row + high);
        });
  }

  private static boolean clash(List<Box> taken, Box box) {
    return taken.stream().anyMatch(t -> t.overlaps(box));
  }

  // A span that reaches over the enlarged days is cut, and shows that it is.
  private static @Nullable Days days(Published text, Week week) {
    LocalDate earliest = text.earliest();
    LocalDate latest = text.latest();
    if (earliest == null && latest == null) {
      return null;
    }
    LocalDate from = earliest == null || earliest.isBefore(week.first()) ? week.first() : earliest;
    LocalDate to = latest == null || latest.isAfter(week.last()) ? week.last() : latest;
    boolean before = earliest == null || earliest.isBefore(week.first());
    boolean after = latest == null || latest.isAfter(week.last());
    if (from.isAfter(to)) {
      // Wholly outside: an arrow at the nearer end.
      LocalDate end = before ? week.first() : week.last();
      return new Days(end, end, before, after);
    }
    return new Days(from, to, before, after);
  }

  private int each(double left, double right) {
    return Math.max(1, (int) ((right - left - 12) / pitch));
  }

  boolean empty() {
    return bars.isEmpty();
  }

  double height() {
    return rows * ROW + 2;
  }

  void draw(Pen pen, double top) {
    bars.forEach(bar -> draw(pen, bar, top + bar.row() * ROW));
  }

  private void draw(Pen pen, Bar bar, double top) {
    int each = each(bar.left(), bar.right());
    int all = bar.texts().size();
    int rowsHere = Math.min(MOST, (all + each - 1) / each);
    int shown = all > each * MOST ? each * MOST - 1 : all;
    double y = top + ROW / 2;
    pen.line("dash", bar.left(), y, bar.right(), y);
    end(pen, bar.left(), y, bar.days().before(), -1);
    end(pen, bar.right(), y, bar.days().after(), 1);
    for (int i = 0; i < shown; i++) {
      int row = i / each;
      int inRow = Math.min(each, (row + 1 == rowsHere ? all - row * each : each));
      double middle = (bar.left() + bar.right()) / 2;
      double x = middle - inRow * pitch / 2 + i % each * pitch + (pitch - side) / 2;
      text(pen, bar.texts().get(i), x, top + row * ROW + (ROW - SIDE) / 2);
    }
    if (shown < all) {
      double x = bar.right() - 4;
      String more = captions.more(all - shown);
      Type type = Type.NUMBER.width(more) <= pitch ? Type.NUMBER : Type.QUIET;
      String words = type == Type.NUMBER ? more : "+";
      pen.label(Label.of(type, words), x, top + (MOST - 1) * ROW + 17, "end", "halo");
    }
  }

  private static void end(Pen pen, double x, double y, boolean open, int way) {
    if (open) {
      pen.stroke("hv", "M", x - way * 6, y - 4, "L", x, y, "L", x - way * 6, y + 4);
    } else {
      pen.line("ax", x, y - 5, x, y + 5);
    }
  }

  private void text(Pen pen, Published text, double x, double y) {
    Pen inside = new Pen();
    inside.box("bx", x, y, side, SIDE);
    inside.label(Label.of(Type.HEAD, text.siglum()), x + side / 2, y + 13, "middle", null);
    if (text.inferred()) {
      inside.label(Label.of(Type.ALARM, "≈"), x + side + 2, y + 13, null, "halo");
    }
    pen.link(text.href(), inside);
  }
}
