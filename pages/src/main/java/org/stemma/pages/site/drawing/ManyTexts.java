package org.stemma.pages.site.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.pages.site.view.Drawing;

/**
 * The lineage of many articles: a row for each, in columns. Each article hangs on the text that it
 * depends on most, so that a line of text is a tree; those that share nothing come last.
 */
final class ManyTexts {
  private static final double WIDTH = LineageDrawing.WIDTH;
  private static final double ROW = 23;
  private static final double SIDE = 18;
  private static final double INDENT = 22;
  private static final double BETWEEN = 16;

  /** In steps: what is deeper stands no further to the right. */
  private static final int DEEPEST = 4;

  /** In articles: of more, those that share nothing with another are only counted. */
  private static final int ALL = 90;

  /** In rows: more could not be read. */
  private static final int MOST = 180;

  /**
   * A row: an article, a lost text, or an agency; or again the text on which the next row hangs.
   */
  private record Row(String id, int depth, @Nullable Kin on, boolean again) {}

  private final Map<String, Extant> articles = new LinkedHashMap<>();
  private final Map<String, Named> agencies = new LinkedHashMap<>();
  private final Map<String, Kin> parents = new HashMap<>();
  private final Map<String, List<String>> children = new HashMap<>();
  private final Captions captions;
  private final boolean wide;
  private final Pen pen = new Pen();

  ManyTexts(List<Extant> all, List<Kin> kin, List<Named> sources, Captions captions) {
    this.captions = captions;
    all.forEach(a -> articles.put(a.id(), a));
    wide = all.stream().anyMatch(a -> a.siglum().length() > 1);
    List<Kin> stated = new ArrayList<>(kin);
    for (Named source : sources) {
      if (source.text()) {
        String id = "agency:" + agencies.size();
        agencies.put(id, source);
        source.articles().forEach(a -> stated.add(new Kin(id, a, true, true, -1)));
      }
    }
    hang(stated);
  }

  // The strongest dependence of each article; what would close a circle is left out.
  private void hang(List<Kin> kin) {
    List<String> order = List.copyOf(articles.keySet());
    Map<String, Integer> place = new HashMap<>();
    order.forEach(id -> place.put(id, place.size()));
    List<Kin> ranked =
        kin.stream()
            .map(k -> forward(k, place))
            .sorted(
                Comparator.comparing(Kin::directed)
                    .thenComparingDouble(Kin::share)
                    .reversed()
                    .thenComparing(Kin::to)
                    .thenComparing(Kin::from))
            .toList();
    for (Kin each : ranked) {
      if (!parents.containsKey(each.to()) && !above(each.from(), each.to())) {
        parents.put(each.to(), each);
      }
    }
    for (String id : order) {
      Kin parent = parents.get(id);
      if (parent != null) {
        children.computeIfAbsent(parent.from(), k -> new ArrayList<>()).add(id);
      }
    }
  }

  // Where the direction is not known the earlier article stands above.
  private static Kin forward(Kin kin, Map<String, Integer> place) {
    boolean turn =
        !kin.directed()
            && place.containsKey(kin.from())
            && place.getOrDefault(kin.from(), 0) > place.getOrDefault(kin.to(), 0);
    return turn ? new Kin(kin.to(), kin.from(), kin.stated(), false, kin.share()) : kin;
  }

  private boolean above(String from, String to) {
    for (String at = from; at != null; ) {
      if (at.equals(to)) {
        return true;
      }
      Kin parent = parents.get(at);
      at = parent == null ? null : parent.from();
    }
    return false;
  }

  Drawing draw() {
    List<Row> rows = rows();
    int singles = 0;
    if (articles.size() > ALL) {
      int before = rows.size();
      Set<String> alone = new TreeSet<>();
      rows.stream().map(Row::id).filter(this::alone).forEach(alone::add);
      rows = rows.stream().filter(r -> !alone.contains(r.id())).toList();
      singles = before - rows.size();
    }
    int cut = Math.max(0, rows.size() - MOST);
    rows = rows.subList(0, rows.size() - cut);
    int columns = Math.max(1, Math.min(3, rows.size() / 8));
    List<List<Row>> filled = filled(rows, columns);
    double width = (WIDTH - (columns - 1) * BETWEEN) / columns;
    int highest = 0;
    for (int i = 0; i < filled.size(); i++) {
      column(filled.get(i), i * (width + BETWEEN), width);
      highest = Math.max(highest, filled.get(i).size());
    }
    double y = highest * ROW + 6;
    for (String words : notes(singles, cut)) {
      pen.label(Label.of(Type.QUIET, words), 0, y + 14, null, null);
      y += ROW;
    }
    return new Drawing((int) WIDTH, (int) Math.ceil(y), pen.shapes());
  }

  private List<String> notes(int singles, int cut) {
    List<String> notes = new ArrayList<>();
    if (singles > 0) {
      notes.add(captions.single(singles));
    }
    if (cut > 0) {
      notes.add(captions.more(cut));
    }
    return notes;
  }

  private boolean alone(String id) {
    return !parents.containsKey(id) && !children.containsKey(id);
  }

  // Lines of text, the largest first; within one, each text under the one that it hangs on.
  private List<Row> rows() {
    Map<String, List<String>> lines = new TreeMap<>();
    Map<String, String> roots = new LinkedHashMap<>();
    for (String id : articles.keySet()) {
      String root = root(id);
      Extant first = articles.get(LineageDrawing.isLost(root) ? id : root);
      String line = first == null ? root : roots.getOrDefault(root, first.line());
      List<String> here = lines.computeIfAbsent(line, l -> new ArrayList<>());
      if (!roots.containsKey(root)) {
        roots.put(root, line);
        here.add(root);
      }
    }
    Map<String, Integer> sizes = new HashMap<>();
    List<String> order = new ArrayList<>();
    roots
        .values()
        .forEach(
            line -> {
              if (!order.contains(line)) {
                order.add(line);
              }
            });
    order.forEach(
        line ->
            sizes.put(
                line, lines.getOrDefault(line, List.of()).stream().mapToInt(this::size).sum()));
    order.sort(Comparator.comparing((String line) -> sizes.getOrDefault(line, 0)).reversed());
    List<Row> rows = new ArrayList<>();
    for (String line : order) {
      for (String root : lines.getOrDefault(line, List.of())) {
        below(rows, root);
      }
    }
    return rows;
  }

  private String root(String id) {
    String at = id;
    for (Kin parent = parents.get(at); parent != null; parent = parents.get(at)) {
      at = parent.from();
    }
    return at;
  }

  private int size(String root) {
    int size = 0;
    List<String> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      size++;
      open.addAll(children.getOrDefault(open.removeLast(), List.of()));
    }
    return size;
  }

  // An only child stands straight under its parent, so that a chain does not run off to the right.
  private void below(List<Row> rows, String root) {
    List<Row> open = new ArrayList<>(List.of(new Row(root, 0, null, false)));
    while (!open.isEmpty()) {
      Row row = open.removeLast();
      rows.add(row);
      List<String> here = children.getOrDefault(row.id(), List.of());
      int depth = here.size() == 1 ? row.depth() : Math.min(DEEPEST, row.depth() + 1);
      for (String child : here.reversed()) {
        open.add(new Row(child, depth, parents.get(child), false));
      }
    }
  }

  // As many rows in each column; one that begins within a tree shows again on what it hangs.
  private static List<List<Row>> filled(List<Row> rows, int columns) {
    int each = (rows.size() + columns - 1) / columns;
    List<List<Row>> filled = new ArrayList<>();
    for (int start = 0; start < rows.size(); start += each) {
      List<Row> column = new ArrayList<>();
      Set<String> seen = new TreeSet<>();
      for (Row row : rows.subList(start, Math.min(rows.size(), start + each))) {
        Kin on = row.on();
        if (on != null && !seen.contains(on.from())) {
          int depth = Math.max(0, row.depth() - 1);
          column.add(new Row(on.from(), depth, null, true));
          seen.add(on.from());
        }
        seen.add(row.id());
        column.add(row);
      }
      filled.add(column);
    }
    return filled;
  }

  private void column(List<Row> rows, double left, double width) {
    Map<String, double[]> places = new HashMap<>();
    double side = wide ? SIDE + 7 : SIDE;
    Pen boxes = new Pen();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double x = left + row.depth() * INDENT;
      double y = i * ROW + 2;
      places.put(row.id(), new double[] {x + side / 2, y + SIDE});
      Kin on = row.on();
      double[] above = on == null ? null : places.get(on.from());
      if (on != null && above != null) {
        join(on, above, x, x + side / 2, y);
      }
      row(boxes, row, x, y, side, left + width);
    }
    pen.add(boxes);
  }

  private void join(Kin on, double[] above, double x, double middle, double y) {
    String kind = LineageDrawing.kind(on.stated());
    boolean straight = Math.abs(above[0] - middle) < 1;
    if (straight) {
      pen.stroke(kind, "M", above[0], above[1], "V", y - 1);
    } else {
      pen.stroke(kind, "M", above[0], above[1], "V", y + SIDE / 2, "H", x - 1);
    }
    if (on.directed() && straight) {
      pen.stroke("hr", "M", middle - 3, y - 5, "l3 4 3-4");
    } else if (on.directed()) {
      pen.stroke("hr", "M", x - 5, y + SIDE / 2 - 3, "l4 3-4 3");
    }
  }

  private void row(Pen boxes, Row row, double x, double y, double side, double right) {
    Named agency = agencies.get(row.id());
    Extant article = articles.get(row.id());
    double base = y + 13;
    if (agency != null) {
      boxes.dot("bar", x + side / 2, y + SIDE / 2, 4);
      name(boxes, List.of(), Type.PLAIN, agency.name(), x + side + 5, base, right);
    } else if (article == null) {
      boxes.dot("lost", x + side / 2, y + SIDE / 2, SIDE / 2);
      boxes.label(
          Label.of(Type.LOST, LineageDrawing.lost(row.id())), x + side / 2, base, "middle", null);
    } else {
      Pen inside = new Pen();
      inside.box(row.again() ? "bx dash" : "bx", x, y, side, SIDE);
      inside.label(Label.of(Type.HEAD, article.siglum()), x + side / 2, base, "middle", null);
      if (!row.again()) {
        boolean dated = !article.date().isEmpty();
        List<Label.Piece> date = new ArrayList<>();
        if (dated && article.inferred()) {
          date.add(new Label.Piece(Type.ALARM, "≈ "));
        }
        date.add(new Label.Piece(Type.QUIET, dated ? article.date() : " "));
        double room = right - x - side - 5;
        Label when = new Label(List.of(date));
        double rest = dated ? room - when.width() - 8 : room;
        if (rest > 40) {
          name(
              inside,
              List.of(),
              Type.QUIET,
              article.outlet(),
              x + side + 5,
              base,
              x + side + 5 + rest);
        }
        if (dated && when.width() <= room) {
          inside.label(when, right, base, "end", null);
        }
      }
      boxes.link(article.href(), inside);
    }
  }

  private static void name(
      Pen pen, List<Label.Piece> lead, Type type, String words, double x, double y, double right) {
    pen.label(Label.wrapped(lead, type, words, right - x, 1), x, y, null, null);
  }
}
