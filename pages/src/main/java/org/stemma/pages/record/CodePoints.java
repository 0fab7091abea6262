package org.stemma.pages.record;

import java.util.Arrays;
import org.stemma.core.model.Span;

/** Where the UTF-16 offsets of one text lie when code points are counted instead. */
final class CodePoints {
  // Offsets of the second halves of surrogate pairs, ascending: each hides one unit.
  private final int[] hidden;

  CodePoints(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    hidden = Arrays.copyOf(found, count);
  }

  /** The number of code points before {@code offset}, which is in UTF-16 units. */
  int at(int offset) {
    int place = Arrays.binarySearch(hidden, offset);
    return offset - (place >= 0 ? place : -place - 1);
  }

  /** The same stretch, counted in code points. */
  Span of(Span span) {
    return new Span(at(span.start()), at(span.end()));
  }
}
