package org.stemma.pages.site.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.pages.site.view.Drawing;

/** The lineage of few articles: boxes side by side in the order of the story. */
final class FewTexts {
  private static final double WIDTH = LineageDrawing.WIDTH;
  private static final double PITCH = 147;
  private static final double SIDE = 26;

  /** In sources: more would be a thicket. */
  private static final int SOURCES = 8;

  private static final double SOURCE_WIDTH = 112;
  private static final double DOT = 3.5;
  private static final double LOST = 12;

  private final List<Extant> articles;
  private final List<Kin> kin;
  private final List<Named> sources;
  private final double pitch;
  private final Map<String, Double> places = new LinkedHashMap<>();
  private final Pen pen = new Pen();

  FewTexts(List<Extant> articles, List<Kin> kin, List<Named> sources) {
    this.articles = articles;
    this.kin = kin;
    this.sources = sources.subList(0, Math.min(SOURCES, sources.size()));
    pitch = Math.min(PITCH, WIDTH / articles.size());
    double first = (WIDTH - pitch * articles.size()) / 2 + pitch / 2;
    for (int i = 0; i < articles.size(); i++) {
      places.put(articles.get(i).id(), first + i * pitch);
    }
  }

  private double x(String id) {
    Double x = places.get(id);
    if (x == null) {
      throw new IllegalArgumentException("Bug: no article " + id + " in the drawing");
    }
    return x;
  }

  Drawing draw() {
    double y = sources(4);
    double foot = y;
    y += lost(foot) + arcs();
    for (Extant article : articles) {
      Pen inside = new Pen();
      double x = x(article.id());
      inside.box("bx", x - SIDE / 2, y, SIDE, SIDE);
      inside.label(Label.of(Type.HEAD, article.siglum()), x, y + 17, "middle", null);
      pen.link(article.href(), inside);
    }
    joins(foot, y);
    double height = 0;
    for (Extant article : articles) {
      height = Math.max(height, below(article, y + SIDE));
    }
    Pen all = new Pen();
    lines(all, y);
    all.add(pen);
    return new Drawing((int) WIDTH, (int) Math.ceil(y + SIDE + height + 4), all.shapes());
  }

  private record Dot(Named source, double x, double y) {}

  private final List<Dot> dots = new ArrayList<>();

  // Sources in two rows or more, over the articles that name them; returns where they end.
  private double sources(double top) {
    if (sources.isEmpty()) {
      return top;
    }
    List<Named> ordered =
        sources.stream().sorted(Comparator.comparingDouble(this::middle)).toList();
    List<Label> labels =
        ordered.stream()
            .map(s -> Label.wrapped(List.of(), Type.PLAIN, s.name(), SOURCE_WIDTH, 2))
            .toList();
    double low = labels.getFirst().width() / 2 + 2;
    double high = WIDTH - labels.getLast().width() / 2 - 2;
    double[] x =
        Spread.apart(ordered.stream().map(this::middle).toList(), 60, Math.max(low, 30), high);
    List<Box> taken = new ArrayList<>();
    double[] rise = new double[x.length];
    double highest = 0;
    for (int i = 0; i < x.length; i++) {
      Label label = labels.get(i);
      double half = Math.max(label.width() / 2, 6) + 4;
      double left = Math.max(0, Math.min(WIDTH - 2 * half, x[i] - half));
      Box box = new Box(left, -label.height() - 12, 2 * half, label.height() + 12);
      while (clash(taken, box)) {
        rise[i] += 6;
        box = new Box(left, -label.height() - 12 - rise[i], 2 * half, label.height() + 12);
      }
      taken.add(box);
      highest = Math.max(highest, -box.top());
    }
    for (int i = 0; i < x.length; i++) {
      double y = top + highest - rise[i];
      Label label = labels.get(i);
      double half = label.width() / 2;
      double at = Math.max(half + 2, Math.min(WIDTH - half - 2, x[i]));
      dots.add(new Dot(ordered.get(i), x[i], y));
      pen.dot("bar", x[i], y, DOT);
      pen.label(label, at, y - 8 - (label.lines().size() - 1) * Label.LEADING, "middle", "halo");
    }
    return top + highest + 44;
  }

  private static boolean clash(List<Box> taken, Box box) {
    return taken.stream().anyMatch(t -> t.overlaps(box));
  }

  private double middle(Named source) {
    return source.articles().stream().mapToDouble(this::x).average().orElse(WIDTH / 2);
  }

  // Thin: an article names the source. Thick: its text stands behind the article's.
  private void lines(Pen under, double y) {
    for (Dot dot : dots) {
      for (String article : dot.source().articles()) {
        double x = x(article);
        double bend = (dot.y() + y) / 2;
        under.stroke(
            dot.source().text() ? "hr" : "ln",
            "M",
            dot.x(),
            dot.y() + DOT,
            "C",
            dot.x(),
            bend,
            x,
            bend,
            x,
            y);
      }
    }
  }

  private record Lost(String id, double x) {}

  private final Map<String, Double> circles = new TreeMap<>();

  // Room for the lost texts, each between the articles that have its words.
  private double lost(double top) {
    Map<String, List<Double>> children = new TreeMap<>();
    for (Kin each : kin) {
      if (LineageDrawing.isLost(each.from())) {
        children.computeIfAbsent(each.from(), k -> new ArrayList<>()).add(x(each.to()));
      }
    }
    if (children.isEmpty()) {
      return 0;
    }
    List<Lost> ordered = new ArrayList<>();
    children.forEach(
        (id, xs) -> {
          double middle = xs.stream().mapToDouble(Double::doubleValue).average().orElse(0);
          // Beside its only child, not in the way of the lines from above.
          ordered.add(new Lost(id, xs.size() == 1 ? middle - 40 : middle));
        });
    ordered.sort(Comparator.comparingDouble(Lost::x));
    List<Double> wanted = ordered.stream().map(Lost::x).toList();
    double[] x = Spread.apart(wanted, 2 * LOST + 8, LOST + 2, WIDTH - LOST - 2);
    for (int i = 0; i < x.length; i++) {
      String id = ordered.get(i).id();
      circles.put(id, x[i]);
      pen.dot("lost", x[i], top + LOST, LOST);
      pen.label(Label.of(Type.LOST, LineageDrawing.lost(id)), x[i], top + LOST + 4, "middle", null);
    }
    return 2 * LOST + 34;
  }

  // Room for the arcs from box to box.
  private double arcs() {
    return kin.stream()
        .filter(k -> !LineageDrawing.isLost(k.from()))
        .mapToDouble(k -> 0.75 * rise(k) + 6)
        .max()
        .orElse(0);
  }

  private double rise(Kin each) {
    return Math.min(130, 22 + Math.abs(x(each.from()) - x(each.to())) * 0.22);
  }

  private void joins(double top, double y) {
    Map<String, Integer> seen = new HashMap<>();
    for (Kin each : kin) {
      int before = seen.merge(each.to(), 1, Integer::sum) - 1;
      double to = x(each.to()) + new double[] {0, 7, -7, 10, -10}[before % 5];
      String kind = LineageDrawing.kind(each.stated());
      Double circle = circles.get(each.from());
      if (circle != null) {
        double from = top + 2 * LOST;
        double bend = (from + y) / 2;
        pen.stroke(kind, "M", circle, from, "C", circle, bend, to, bend, to, y - 2);
      } else {
        double from = x(each.from()) + (to > x(each.from()) ? 5 : -5);
        double high = y - rise(each);
        pen.stroke(kind, "M", from, y, "C", from, high, to, high, to, y - 2);
      }
      if (each.directed()) {
        pen.stroke("hr", "M", to - 4, y - 8, "l4 6 4-6");
      }
    }
  }

  // Under a box: the outlet, then the date; returns how high that is.
  private double below(Extant article, double top) {
    double x = x(article.id());
    double room = pitch - 6;
    Label outlet = Label.wrapped(List.of(), Type.QUIET, article.outlet(), room, 2);
    pen.label(outlet, x, top + 15, "middle", "halo");
    double height = outlet.height();
    if (article.date().isEmpty()) {
      return height + 6;
    }
    List<Label.Piece> lead =
        article.inferred() ? List.of(new Label.Piece(Type.ALARM, "≈ ")) : List.of();
    Label date = Label.wrapped(lead, Type.QUIET, article.date(), room, 3);
    pen.label(date, x, top + 15 + height, "middle", "halo");
    return height + date.height() + 6;
  }
}
