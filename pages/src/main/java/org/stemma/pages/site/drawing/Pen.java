package org.stemma.pages.site.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.pages.site.view.Drawing;

/** Draws shapes, one after the other. */
final class Pen {
  private final List<Drawing.Shape> shapes = new ArrayList<>();

  /** A number as SVG has it: one decimal, none if it is whole. */
  static String n(double number) {
    long tenths = Math.round(number * 10);
    return tenths % 10 == 0
        ? String.valueOf(tenths / 10)
        : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
  }

  /** Words for a path: letters stay, numbers are written out. */
  static String path(Object... parts) {
    StringBuilder path = new StringBuilder();
    for (Object part : parts) {
      if (part instanceof Number number) {
        String written = n(number.doubleValue());
        boolean apart = !path.isEmpty() && Character.isDigit(path.charAt(path.length() - 1));
        path.append(apart && !written.startsWith("-") ? " " : "").append(written);
      } else {
        path.append(part);
      }
    }
    return path.toString();
  }

  void stroke(String kind, Object... parts) {
    shapes.add(new Drawing.Stroke(kind, path(parts)));
  }

  void line(String kind, double x1, double y1, double x2, double y2) {
    if (y1 == y2) {
      stroke(kind, "M", x1, y1, "H", x2);
    } else if (x1 == x2) {
      stroke(kind, "M", x1, y1, "V", y2);
    } else {
      stroke(kind, "M", x1, y1, "L", x2, y2);
    }
  }

  void box(String kind, double x, double y, double width, double height) {
    stroke(kind, "M", x, y, "h", width, "v", height, "h", -width, "z");
  }

  void dot(String kind, double x, double y, double r) {
    shapes.add(new Drawing.Dot(kind, n(x), n(y), n(r)));
  }

  /** Letters of one type, each around a place of its own. */
  void letters(String kind, List<Double> x, double y, String letters) {
    String places = String.join(" ", x.stream().map(Pen::n).toList());
    shapes.add(
        new Drawing.Words(kind, places, n(y), null, null, List.of(new Drawing.Run(null, letters))));
  }

  /**
   * A label, its first line on {@code y}.
   *
   * @param anchor null: the lines start at {@code x}; else {@code middle} or {@code end}
   * @param more further classes
   */
  void label(Label label, double x, double y, @Nullable String anchor, @Nullable String more) {
    double at = y;
    for (List<Label.Piece> line : label.lines()) {
      shapes.add(words(line, x, at, anchor, more));
      at += Label.LEADING;
    }
  }

  private static Drawing.Words words(
      List<Label.Piece> line, double x, double y, @Nullable String anchor, @Nullable String more) {
    Type type = line.getLast().type();
    List<Drawing.Run> runs =
        line.stream()
            .map(p -> new Drawing.Run(p.type() == type ? null : p.type().kind, p.words()))
            .toList();
    // A browser that keeps to a length paints letter by letter, and the halo of one would cover the
    // last.
    boolean halo = more != null && more.contains("halo");
    boolean known = !halo && line.stream().allMatch(p -> Typeface.knows(p.words()));
    String kind = type.kind == null ? more : more == null ? type.kind : type.kind + " " + more;
    return new Drawing.Words(kind, n(x), n(y), anchor, known ? n(Label.width(line)) : null, runs);
  }

  void link(String href, Pen inside) {
    if (!inside.shapes.isEmpty()) {
      shapes.add(new Drawing.Link(href, inside.shapes));
    }
  }

  void add(Pen other) {
    shapes.addAll(other.shapes);
  }

  List<Drawing.Shape> shapes() {
    return List.copyOf(shapes);
  }
}
