package org.stemma.eval.reading.attributions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.stemma.core.model.Span;

/**
 * What stands between two double quotation marks of one paragraph, or between one that nothing
 * closes and the paragraph's end.
 *
 * @param inside without the marks
 * @param isClosed whether a mark closes it in its paragraph
 */
record Stretch(Span inside, Kind kind, boolean isClosed) {
  /** In this order of precedence: a quotation over several paragraphs is no unclosed one. */
  enum Kind {
    MULTI_PARAGRAPH("multi-paragraph"),
    UNCLOSED("unclosed"),
    STRAIGHT("straight"),
    CURLY("curly");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** As figures name it. */
    String label() {
      return label;
    }
  }

  /**
   * All stretches of a text, in order, none overlapping. Straight marks alternate, curly ones and
   * those of the other kind may stand in one another, and the outermost count. Inches and minutes,
   * straight marks right behind a letter or digit with nothing open, are no marks. An unclosed
   * stretch goes on if the next paragraph begins with an opening mark.
   */
  static List<Stretch> of(String text, List<Span> paragraphs) {
    List<Stretch> all = new ArrayList<>();
    boolean goesOn = false;
    for (Span paragraph : paragraphs) {
      List<Stretch> here = within(text, paragraph);
      boolean continues =
          goesOn && !here.isEmpty() && here.getFirst().inside().start() == paragraph.start() + 1;
      if (continues) {
        all.add(all.removeLast().as(Kind.MULTI_PARAGRAPH));
        all.add(here.removeFirst().as(Kind.MULTI_PARAGRAPH));
      }
      all.addAll(here);
      boolean empty = here.isEmpty() && !continues;
      goesOn = !empty && !all.isEmpty() && !all.getLast().isClosed();
    }
    return List.copyOf(all);
  }

  private Stretch as(Kind other) {
    return new Stretch(inside, other, isClosed);
  }

  private static List<Stretch> within(String text, Span paragraph) {
    List<Stretch> found = new ArrayList<>();
    Deque<Character> open = new ArrayDeque<>();
    int start = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (c != '"' && c != '“' && c != '”') {
        continue;
      }
      if (open.isEmpty()) {
        if (c == '“' || !isBehindWord(text, paragraph, i)) {
          open.push(c);
          start = i;
        }
      } else if (closes(text, paragraph, open, i)) {
        pop(open, c == '"' ? '"' : '“');
        if (open.isEmpty()) {
          add(found, text.charAt(start) == '"' ? Kind.STRAIGHT : Kind.CURLY, start + 1, i, true);
        }
      } else {
        open.push(c);
      }
    }
    if (!open.isEmpty()) {
      add(found, Kind.UNCLOSED, start + 1, paragraph.end(), false);
    }
    return found;
  }

  // A straight mark inside a curly quotation opens another, unless it can only close.
  private static boolean closes(String text, Span paragraph, Deque<Character> open, int at) {
    return switch (text.charAt(at)) {
      case '”' -> true;
      case '"' ->
          open.contains('"')
              || (!Character.isWhitespace(text.charAt(at - 1))
                  && (at + 1 == paragraph.end()
                      || !Character.isLetterOrDigit(text.charAt(at + 1))));
      default -> false;
    };
  }

  // With its partner a mark closes what stands inside; without one, all that is open.
  private static void pop(Deque<Character> open, char partner) {
    boolean partnered = open.contains(partner);
    while (!open.isEmpty()) {
      if (open.pop() == partner && partnered) {
        return;
      }
    }
  }

  private static boolean isBehindWord(String text, Span paragraph, int at) {
    return at > paragraph.start() && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static void add(List<Stretch> found, Kind kind, int start, int end, boolean isClosed) {
    if (end > start) {
      found.add(new Stretch(new Span(start, end), kind, isClosed));
    }
  }
}
