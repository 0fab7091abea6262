package org.stemma.pages.site.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.pages.site.view.Drawing;

/** What an eye sees of a drawing: its words with their boxes, measured anew, and its marks. */
record Seen(Drawing drawing, List<Text> texts, List<Box> marks) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  /** A line of words. */
  record Text(String words, Box box) {}

  static Seen of(Drawing drawing) {
    Seen seen = new Seen(drawing, new ArrayList<>(), new ArrayList<>());
    seen.look(drawing.shapes());
    return seen;
  }

  private void look(List<Drawing.Shape> shapes) {
    for (Drawing.Shape shape : shapes) {
      switch (shape) {
        case Drawing.Link link -> look(link.shapes());
        case Drawing.Words words -> texts.add(text(words));
        case Drawing.Dot dot -> {
          double r = number(dot.r());
          marks.add(new Box(number(dot.x()) - r, number(dot.y()) - r, 2 * r, 2 * r));
        }
        case Drawing.Stroke stroke -> marks.add(new Pencil().trace(stroke.path()));
      }
    }
  }

  private static double number(String written) {
    return Double.parseDouble(written);
  }

  private static Text text(Drawing.Words line) {
    double width = 0;
    StringBuilder words = new StringBuilder();
    for (Drawing.Run run : line.runs()) {
      String kind = run.kind() == null ? line.kind() : run.kind();
      boolean small = kind != null && kind.contains("num");
      boolean bold = kind != null && (" " + kind + " ").contains(" h ");
      width += Typeface.width(run.text(), small ? 10 : 11.5, bold);
      words.append(run.text());
    }
    double x = number(line.x());
    double left =
        "end".equals(line.anchor())
            ? x - width
            : "middle".equals(line.anchor()) ? x - width / 2 : x;
    // From the height of capitals to the depth of descenders.
    return new Text(words.toString(), new Box(left, number(line.y()) - 9, width, 11));
  }

  /** No word lies on another, and nothing stands outside the view box. */
  void isClean() {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        assertThat(texts.get(i).box().overlaps(texts.get(j).box()))
            .as("%s on %s", texts.get(i), texts.get(j))
            .isFalse();
      }
    }
    Box frame = new Box(-0.6, -0.6, drawing.width() + 1.2, drawing.height() + 1.2);
    texts.forEach(text -> assertThat(inside(text.box(), frame)).as(text.toString()).isTrue());
    marks.forEach(mark -> assertThat(inside(mark, frame)).as(mark.toString()).isTrue());
  }

  private static boolean inside(Box box, Box frame) {
    return box.left() >= frame.left()
        && box.right() <= frame.right()
        && box.top() >= frame.top()
        && box.bottom() <= frame.bottom();
  }

  List<String> words() {
    return texts.stream().map(Text::words).toList();
  }

  /** Follows a path as a pen would, control points of curves left out. */
  private static final class Pencil {
    private double x;
    private double y;
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    Box trace(String path) {
      Matcher step = Pattern.compile("([A-Za-z])([^A-Za-z]*+)").matcher(path);
      while (step.find()) {
        List<Double> n =
            NUMBER.matcher(step.group(2)).results().map(r -> number(r.group())).toList();
        switch (step.group(1).charAt(0)) {
          case 'M', 'L' -> pairs(n, false);
          case 'C' -> to(n.get(4), n.get(5));
          case 'm', 'l' -> pairs(n, true);
          case 'H' -> to(n.getFirst(), y);
          case 'h' -> to(x + n.getFirst(), y);
          case 'V' -> to(x, n.getFirst());
          case 'v' -> to(x, y + n.getFirst());
          case 'z' -> {}
          default -> throw new IllegalArgumentException(path);
        }
      }
      return new Box(left, top, right - left, bottom - top);
    }

    private void pairs(List<Double> n, boolean on) {
      assertThat(n.size() % 2).as(n.toString()).isZero();
      for (int i = 0; i < n.size(); i += 2) {
        to(n.get(i) + (on ? x : 0), n.get(i + 1) + (on ? y : 0));
      }
    }

    private void to(double toX, double toY) {
      x = toX;
      y = toY;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
}
