package org.stemma.pages.site.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.pages.site.view.Drawing;

/**
 * The origin marks of one story: family trees of 70 × 30 pixels, articles at the foot, origins
 * above. Places are the same in all marks of the story, so that a column of them shows each
 * article's pattern. A mark that occurs often is drawn once.
 *
 * <p>Up to {@value #LETTERED} articles each has its letter; above, a line of text has a slot with
 * the number of its members that tell it; where there are more than {@value #SLOTS} slots, or more
 * origins than fit, a mark is nodes with the number of articles behind each.
 */
public final class OriginMarks {
  /** In articles. */
  private static final int LETTERED = 8;

  /** In slots. */
  private static final int SLOTS = 12;

  /** How many nodes a mark can hold, side by side. */
  private static final int NODES = 16;

  /** How many nodes there are with a number each; of more, the rest is counted. */
  private static final int NUMBERED = 6;

  private static final double WIDTH = 70;
  private static final double EDGE = 7;
  private static final double NODE_Y = 4.5;
  private static final double FOOT = 18;
  private static final double BASE = 28;

  private record Slot(String letter, Set<String> articles, double x) {}

  private record Node(double x, boolean named, List<Integer> slots) {}

  private final List<Slot> slots = new ArrayList<>();
  private final List<Set<String>> lines;
  private final boolean lettered;
  private final Map<List<Drawing.Shape>, String> drawn = new LinkedHashMap<>();

  /**
   * @param sigla of the articles by their ids, in the order of the story
   * @param lines the partition of the ids into lines of text
   */
  public OriginMarks(Map<String, String> sigla, List<Set<String>> lines) {
    this.lines = lines;
    lettered = sigla.size() <= LETTERED;
    List<Map.Entry<String, Set<String>>> wanted = new ArrayList<>();
    if (lettered) {
      sigla.forEach((id, siglum) -> wanted.add(Map.entry(siglum, Set.of(id))));
    } else if (lines.size() <= SLOTS) {
      lines.forEach(line -> wanted.add(Map.entry("", line)));
    }
    double step = wanted.size() < 6 ? 2 * EDGE : WIDTH / wanted.size();
    for (int i = 0; i < wanted.size(); i++) {
      double x = wanted.size() < 6 ? EDGE + i * step : step / 2 + i * step;
      slots.add(new Slot(wanted.get(i).getKey(), wanted.get(i).getValue(), x));
    }
  }

  /**
   * The mark of a finding.
   *
   * @param origins the articles behind each origin
   * @param unstated the articles that tell it without a source
   * @return the id of the drawing
   */
  public String support(List<Set<String>> origins, Set<String> unstated) {
    List<Set<String>> silent = new ArrayList<>();
    for (Set<String> line : lines) {
      Set<String> here = new TreeSet<>(line);
      here.retainAll(unstated);
      if (!here.isEmpty()) {
        silent.add(here);
      }
    }
    if (slots.isEmpty() || origins.size() + silent.size() > NODES) {
      return stamp(numbered(origins, unstated));
    }
    Set<String> all = new TreeSet<>(unstated);
    origins.forEach(all::addAll);
    return stamp(tree(origins, silent, all));
  }

  /**
   * The mark of a name or a warning: who has it, without origins; empty where letters do not fit.
   */
  public String named(Set<String> articles) {
    if (slots.isEmpty()) {
      return "";
    }
    Pen pen = new Pen();
    foot(pen, articles);
    return stamp(pen);
  }

  /** All marks that were asked for. */
  public List<Drawing.Stamp> stamps() {
    return drawn.entrySet().stream().map(e -> new Drawing.Stamp(e.getValue(), e.getKey())).toList();
  }

  private String stamp(Pen pen) {
    return drawn.computeIfAbsent(pen.shapes(), shapes -> "m" + drawn.size());
  }

  private Pen tree(List<Set<String>> origins, List<Set<String>> silent, Set<String> all) {
    List<Node> wanted = new ArrayList<>();
    origins.forEach(articles -> wanted.add(node(articles, true)));
    silent.forEach(articles -> wanted.add(node(articles, false)));
    wanted.sort(Comparator.comparingDouble(Node::x));
    boolean small = wanted.size() > LETTERED;
    double[] x =
        Spread.apart(
            wanted.stream().map(Node::x).toList(), small ? 4.2 : 8, small ? 2 : 4, WIDTH - 4);
    Pen pen = new Pen();
    lines(pen, wanted, x, true, "zl");
    lines(pen, wanted, x, false, "zm");
    String size = small ? " zs" : "";
    nodes(pen, wanted, x, "zo" + size, false);
    nodes(pen, wanted, x, "zp" + size, true);
    foot(pen, all);
    return pen;
  }

  private Node node(Set<String> articles, boolean named) {
    List<Integer> reached = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      if (!Collections.disjoint(slots.get(i).articles(), articles)) {
        reached.add(i);
      }
    }
    double x = reached.stream().mapToDouble(i -> slots.get(i).x()).average().orElse(WIDTH / 2);
    return new Node(x, named, reached);
  }

  private void lines(Pen pen, List<Node> nodes, double[] x, boolean named, String kind) {
    List<Object> path = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).named() == named) {
        for (int slot : nodes.get(i).slots()) {
          path.addAll(List.of("M", x[i], 5.0, "L", slots.get(slot).x(), FOOT));
        }
      }
    }
    if (!path.isEmpty()) {
      pen.stroke(kind, path.toArray());
    }
  }

  // A line of no length with round ends is a dot.
  private static void nodes(Pen pen, List<Node> nodes, double[] x, String kind, boolean hollow) {
    List<Object> path = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (!hollow || !nodes.get(i).named()) {
        path.addAll(List.of("M", x[i], NODE_Y, "h0"));
      }
    }
    if (!path.isEmpty()) {
      pen.stroke(kind, path.toArray());
    }
  }

  private void foot(Pen pen, Set<String> all) {
    List<Object> dots = new ArrayList<>();
    List<Double> places = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    String kind = slots.size() > LETTERED ? "zt z8" : "zt";
    for (Slot slot : slots) {
      long members = slot.articles().stream().filter(all::contains).count();
      String letter = lettered ? slot.letter() : String.valueOf(members);
      if (members == 0) {
        dots.addAll(List.of("M", slot.x(), 24.5, "h0"));
      } else if (letter.length() == 1) {
        places.add(slot.x());
        letters.append(letter);
      } else {
        pen.letters("zt z8 z2", List.of(slot.x()), BASE, letter);
      }
    }
    if (!places.isEmpty()) {
      pen.letters(kind, places, BASE, letters.toString());
    }
    if (!dots.isEmpty()) {
      pen.stroke("zn", dots.toArray());
    }
  }

  // Nodes with the number of articles behind them, those with most articles first.
  private static Pen numbered(List<Set<String>> origins, Set<String> unstated) {
    List<Integer> counts =
        origins.stream().map(Set::size).sorted(Comparator.reverseOrder()).toList();
    int room = unstated.isEmpty() ? NUMBERED : NUMBERED - 1;
    int shown = counts.size() > room ? room - 1 : counts.size();
    double step = WIDTH / NUMBERED;
    Pen pen = new Pen();
    List<Double> solid = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      double x = step / 2 + i * step;
      solid.add(x);
      pen.line("zl", x, 5, x, FOOT);
      number(pen, x, counts.get(i));
    }
    double x = step / 2 + shown * step;
    if (shown < counts.size()) {
      String more = "+" + (counts.size() - shown);
      double wide = Typeface.width(more, 8, true);
      double left = shown * step + 1;
      pen.letters("zt z8", List.of(left + wide / 2), NODE_Y + 3.5, more);
      x = Math.min(WIDTH - 4, left + wide + 5);
    }
    List<Double> all = new ArrayList<>(solid);
    if (!unstated.isEmpty()) {
      pen.line("zm", x, 5, x, FOOT);
      number(pen, x, unstated.size());
      all.add(x);
    }
    dots(pen, "zo", all);
    if (!unstated.isEmpty()) {
      dots(pen, "zp", List.of(x));
    }
    return pen;
  }

  private static void dots(Pen pen, String kind, Collection<Double> places) {
    List<Object> path = new ArrayList<>();
    places.forEach(x -> path.addAll(List.of("M", x, NODE_Y, "h0")));
    if (!path.isEmpty()) {
      pen.stroke(kind, path.toArray());
    }
  }

  private static void number(Pen pen, double x, int count) {
    pen.letters(count > 99 ? "zt z8 z2" : "zt", List.of(x), BASE, String.valueOf(count));
  }
}
