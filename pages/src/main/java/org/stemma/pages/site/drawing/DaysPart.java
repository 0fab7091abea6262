package org.stemma.pages.site.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The lower part of the timeline: a column for each of the enlarged days and one for what has no
 * date; in each the events, under them the statements, under them the articles.
 */
final class DaysPart {
  /** In pixels: narrower columns do not hold two words. */
  private static final double COLUMN = 100;

  /** In pixels, of a day on which nothing is told. */
  private static final double EMPTY = 44;

  /** In entries: a column that is higher is cut into two, if there is room. */
  private static final int HIGH = 3;

  private static final double HEAD = 24;
  private static final double BETWEEN = 6;
  private static final int LINES = 3;
  private static final double SPANNING = 32;
  private static final double TITLE = 22;
  private static final double TEXT_AT = 17;

  /** A column; day null: what has no date. */
  private record Column(
      @Nullable LocalDate day,
      List<Moment> events,
      List<Moment> statements,
      double left,
      double width,
      int parts) {
    List<Moment> block(boolean statement) {
      return statement ? statements : events;
    }

    int rows(boolean statement) {
      return (block(statement).size() + parts - 1) / parts;
    }

    Column at(double x, double wide, int cut) {
      return new Column(day, events, statements, x, wide, cut);
    }

    boolean empty() {
      return events.isEmpty() && statements.isEmpty();
    }
  }

  private final @Nullable Week week;
  private final Captions captions;
  private final double width;
  private final List<Moment> spanning;
  private final List<Column> columns;
  private final PublishedPart published;

  DaysPart(
      List<Moment> moments,
      List<Published> texts,
      @Nullable Week week,
      Captions captions,
      double width) {
    this.week = week;
    this.captions = captions;
    this.width = width;
    spanning = moments.stream().filter(m -> m.dated() && !m.start().equals(m.end())).toList();
    List<Column> plain = new ArrayList<>();
    if (week != null) {
      for (LocalDate day : week.days()) {
        plain.add(column(day, moments, m -> m.dated() && m.start().equals(day) && !spans(m)));
      }
    }
    Column rest = column(null, moments, m -> !m.dated());
    if (!rest.empty()) {
      plain.add(rest);
    }
    columns = laid(plain, texts);
    published = new PublishedPart(texts, week, captions, this::left, this::right);
  }

  private static boolean spans(Moment moment) {
    return !moment.start().equals(moment.end());
  }

  private static Column column(
      @Nullable LocalDate day, List<Moment> moments, Predicate<Moment> here) {
    List<Moment> all = moments.stream().filter(here).toList();
    return new Column(
        day,
        all.stream().filter(m -> !m.statement()).toList(),
        all.stream().filter(Moment::statement).toList(),
        0,
        0,
        1);
  }

  // Room for all; what is left goes to the highest columns.
  private List<Column> laid(List<Column> plain, List<Published> texts) {
    int empty = (int) plain.stream().filter(c -> idle(c, texts)).count();
    int busy = plain.size() - empty;
    if (busy == 0) {
      return List.of();
    }
    int room = Math.max(busy, (int) ((width - empty * EMPTY) / COLUMN));
    int[] parts = new int[plain.size()];
    Arrays.fill(parts, 1);
    for (int left = room - busy; left > 0; left--) {
      int highest = -1;
      int height = HIGH;
      for (int i = 0; i < parts.length; i++) {
        int here =
            Math.max(plain.get(i).events().size(), plain.get(i).statements().size()) / parts[i];
        if (here > height) {
          height = here;
          highest = i;
        }
      }
      if (highest < 0) {
        break;
      }
      parts[highest]++;
    }
    int units = 0;
    for (int i = 0; i < parts.length; i++) {
      units += idle(plain.get(i), texts) ? 0 : parts[i];
    }
    double unit = (width - empty * EMPTY) / units;
    List<Column> laid = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < parts.length; i++) {
      double wide = idle(plain.get(i), texts) ? EMPTY : unit * parts[i];
      laid.add(plain.get(i).at(x, wide, parts[i]));
      x += wide;
    }
    return List.copyOf(laid);
  }

  private static boolean idle(Column column, List<Published> texts) {
    return column.empty()
        && texts.stream().noneMatch(t -> column.day() != null && column.day().equals(t.earliest()));
  }

  private double left(LocalDate day) {
    return columns.stream()
        .filter(c -> day.equals(c.day()))
        .mapToDouble(Column::left)
        .findFirst()
        .orElse(0);
  }

  private double right(LocalDate day) {
    return columns.stream()
        .filter(c -> day.equals(c.day()))
        .mapToDouble(c -> c.left() + c.width())
        .findFirst()
        .orElse(width);
  }

  boolean empty() {
    return columns.isEmpty();
  }

  // Where the rows of a block begin, and where the last ends; a row is as high as its highest
  // label.
  private double[] rows(boolean statements) {
    int count = columns.stream().mapToInt(c -> c.rows(statements)).max().orElse(0);
    double[] tops = new double[count + 1];
    for (Column column : columns) {
      List<Moment> here = column.block(statements);
      for (int i = 0; i < here.size(); i++) {
        int row = i % column.rows(statements);
        double height = label(here.get(i), column).height() + BETWEEN;
        tops[row + 1] = Math.max(tops[row + 1], height);
      }
    }
    for (int i = 1; i <= count; i++) {
      tops[i] += tops[i - 1];
    }
    return tops;
  }

  private Label label(Moment moment, Column column) {
    double room = column.width() / column.parts() - TEXT_AT - 3;
    return Label.wrapped(Leads.of(moment, captions), Type.PLAIN, moment.words(), room, LINES);
  }

  private double height(boolean statements) {
    double[] tops = rows(statements);
    return tops[tops.length - 1];
  }

  double height() {
    double events = spanning.size() * SPANNING + height(false);
    double statements = height(true) == 0 ? 0 : TITLE + height(true);
    double texts = published.empty() ? 0 : TITLE + published.height();
    return HEAD + events + statements + texts + 4;
  }

  /** Draws from {@code top} down. */
  void draw(Pen pen, double top) {
    double bottom = top + height();
    pen.line("ax", 0, top, days(), top);
    for (Column column : columns) {
      pen.line("gr", column.left(), top, column.left(), bottom);
      head(pen, column, top);
    }
    double y = top + HEAD;
    for (Moment moment : spanning) {
      span(pen, moment, y);
      y += SPANNING;
    }
    entries(pen, false, y);
    y += height(false);
    if (height(true) > 0) {
      title(pen, captions.statements(), y);
      entries(pen, true, y + TITLE);
      y += TITLE + height(true);
    }
    if (!published.empty()) {
      title(pen, captions.published(), y);
      published.draw(pen, y + TITLE);
    }
  }

  // Where the days end and the column without date begins.
  private double days() {
    return columns.stream()
        .filter(c -> c.day() != null)
        .mapToDouble(c -> c.left() + c.width())
        .max()
        .orElse(0);
  }

  private void head(Pen pen, Column column, double top) {
    LocalDate day = column.day();
    if (day == null) {
      pen.label(Label.of(Type.HEAD, captions.undated()), column.left() + 5, top + 15, null, null);
      return;
    }
    boolean year = week != null && (day.equals(week.first()) || day.getDayOfYear() == 1);
    for (String words :
        List.of(
            captions.day(day, year),
            captions.day(day, false),
            String.valueOf(day.getDayOfMonth()))) {
      if (Type.HEAD.width(words) <= column.width() - 8) {
        pen.label(Label.of(Type.HEAD, words), column.left() + 5, top + 15, null, null);
        return;
      }
    }
  }

  private void title(Pen pen, String words, double y) {
    pen.line("gr", 0, y, width, y);
    pen.label(Label.of(Type.QUIET, words), 5, y + 14, null, "halo");
  }

  private void span(Pen pen, Moment moment, double y) {
    double left = left(moment.start()) + 2;
    double right = right(moment.end()) - 2;
    Pen inside = new Pen();
    if (moment.sign() == Moment.Sign.RANGE) {
      inside.stroke("hv", "M", left + 1, y, "v10M", right - 1, y, "v10");
      inside.line(moment.planned() ? "dash" : "hv", left, y + 5, right, y + 5);
    } else {
      inside.box(moment.planned() ? "hol" : "bar", left, y + 1, right - left, 7);
    }
    double room = Math.max(right, width) - left - 6;
    List<Label.Piece> lead = Leads.of(moment, captions);
    Label label = Label.wrapped(lead, Type.PLAIN, moment.words(), room, 1);
    inside.label(label, left + 3, y + 22, null, "halo");
    pen.link(moment.href(), inside);
  }

  private void entries(Pen pen, boolean statements, double top) {
    double[] tops = rows(statements);
    for (Column column : columns) {
      List<Moment> here = column.block(statements);
      int rows = column.rows(statements);
      for (int i = 0; i < here.size(); i++) {
        int part = i / rows;
        double x = column.left() + part * column.width() / column.parts();
        entry(pen, here.get(i), label(here.get(i), column), x, top + tops[i % rows]);
      }
    }
  }

  private static void entry(Pen pen, Moment moment, Label label, double x, double y) {
    Pen inside = new Pen();
    if (moment.dated()) {
      inside.dot(moment.planned() ? "hol" : "bar", x + 9, y + 8, 3.5);
    } else {
      inside.stroke("dash", "M", x + 4, y + 8, "h9");
    }
    inside.label(label, x + TEXT_AT, y + 12, null, null);
    pen.link(moment.href(), inside);
  }
}
