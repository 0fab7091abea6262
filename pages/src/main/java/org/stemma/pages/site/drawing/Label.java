package org.stemma.pages.site.drawing;

import java.util.ArrayList;
import java.util.List;

/** Words that a drawing shows in one place, broken into lines. */
record Label(List<List<Piece>> lines) {
  /** In pixels, from a line to the next. */
  static final double LEADING = 13.5;

  private static final String CUT = " …";

  /** Words of one type. */
  record Piece(Type type, String words) {
    double width() {
      return type.width(words);
    }
  }

  Label {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** One line. */
  static Label of(Type type, String words) {
    return new Label(List.of(List.of(new Piece(type, words))));
  }

  double width() {
    return lines.stream().mapToDouble(Label::width).max().orElse(0);
  }

  double height() {
    return lines.size() * LEADING;
  }

  static double width(List<Piece> line) {
    return line.stream().mapToDouble(Piece::width).sum();
  }

  /**
   * {@code lead}, never broken, then as many of {@code words} as fit into {@code count} lines of
   * {@code width} pixels; a mark stands for those that do not. Short words before the mark are left
   * out too: they promise something that does not come.
   */
  static Label wrapped(List<Piece> lead, Type type, String words, double width, int count) {
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>(lead);
    StringBuilder here = new StringBuilder();
    double room = width - width(lead);
    List<String> rest = new ArrayList<>(List.of(words.strip().split("\\s++")));
    while (!rest.isEmpty()) {
      String next = here.isEmpty() ? rest.getFirst() : " " + rest.getFirst();
      boolean last = lines.size() + 1 == count;
      boolean fits = type.width(here + next) <= room;
      boolean end = last && rest.size() > 1;
      if (fits && !(end && type.width(here + next + CUT) > room && !all(type, here, rest, room))) {
        here.append(next);
        rest.removeFirst();
      } else if (last && here.isEmpty() && line.isEmpty() && !lines.isEmpty()) {
        // Not half a word alone: the line before ends with the mark.
        List<Piece> before = new ArrayList<>(lines.removeLast());
        Piece ending = before.removeLast();
        here.append(ending.words());
        cut(ending.type(), here, rest, width - width(before));
        line = before;
        rest.clear();
      } else if (last) {
        cut(type, here, rest, room);
        rest.clear();
      } else if (here.isEmpty() && line.isEmpty()) {
        // A word that is wider than a line.
        int part = fitting(type, rest.getFirst(), room);
        here.append(rest.getFirst(), 0, part);
        rest.set(0, rest.getFirst().substring(part));
      } else {
        end(lines, line, type, here);
        line = new ArrayList<>();
        room = width;
      }
    }
    if (!here.isEmpty() || !line.isEmpty()) {
      end(lines, line, type, here);
    }
    return new Label(lines);
  }

  // Whether all that is left fits on this line, so that nothing will be cut.
  private static boolean all(Type type, StringBuilder here, List<String> rest, double room) {
    String all = String.join(" ", rest.subList(0, Math.min(rest.size(), 40)));
    return rest.size() <= 40 && type.width(here.isEmpty() ? all : here + " " + all) <= room;
  }

  private static void cut(Type type, StringBuilder here, List<String> rest, double room) {
    if (here.isEmpty()) {
      String word = rest.getFirst();
      here.append(word, 0, fitting(type, word, room - type.width("…"))).append('…');
      return;
    }
    for (int blank = here.lastIndexOf(" ");
        blank > 0 && here.codePointCount(blank, here.length()) <= 4;
        blank = here.lastIndexOf(" ")) {
      here.setLength(blank);
    }
    while (type.width(here + CUT) > room && here.lastIndexOf(" ") > 0) {
      here.setLength(here.lastIndexOf(" "));
    }
    if (type.width(here + CUT) > room) {
      here.setLength(fitting(type, here.toString(), room - type.width("…")));
      here.append('…');
    } else {
      here.append(CUT);
    }
  }

  // How many characters fit, never half of one; at least one.
  private static int fitting(Type type, String word, double room) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (type.width(word.substring(0, next)) > room) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static void end(
      List<List<Piece>> lines, List<Piece> line, Type type, StringBuilder here) {
    List<Piece> whole = new ArrayList<>(line);
    if (!here.isEmpty()) {
      whole.add(new Piece(type, here.toString()));
    }
    lines.add(whole);
    here.setLength(0);
  }
}
