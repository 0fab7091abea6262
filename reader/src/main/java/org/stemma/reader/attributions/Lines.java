package org.stemma.reader.attributions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;

/** The lines of a text, to look up by place. */
final class Lines {
  private final List<Line> all;

  /**
   * @param all in order
   */
  Lines(List<Line> all) {
    this.all = all;
  }

  int size() {
    return all.size();
  }

  Line get(int at) {
    return all.get(at);
  }

  /** The number of the line in which {@code offset} stands, or of the last one before it. */
  int at(int offset) {
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (all.get(middle).sentence().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * {@code span} without the marks of punctuation at its ends; null if nothing is left.
   *
   * @param opening words that are left out at its start, in lower case
   */
  @Nullable Span trimmed(Span span, String... opening) {
    int number = at(span.start());
    Line line = all.get(number);
    int from = line.first(span.start());
    while (from < line.size() && (line.isMark(from) || line.is(from, opening))) {
      from++;
    }
    if (from >= line.size()) {
      // only marks in its first line
      return number + 1 < all.size() && all.get(number + 1).sentence().start() < span.end()
          ? trimmed(new Span(all.get(number + 1).sentence().start(), span.end()), opening)
          : null;
    }
    int start = Math.max(span.start(), line.span(from).start());
    line = all.get(at(span.end() - 1));
    int to = line.first(span.end());
    while (to > 0 && line.isMark(to - 1)) {
      to--;
    }
    int end = to > 0 ? Math.min(span.end(), line.span(to - 1).end()) : start;
    return end > start ? new Span(start, end) : null;
  }
}
