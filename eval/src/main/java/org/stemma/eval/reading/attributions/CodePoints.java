package org.stemma.eval.reading.attributions;

import org.stemma.core.model.Span;

/** Turns offsets that count code points, as data sets have them, into offsets of a Java string. */
final class CodePoints {
  private final String text;
  private final boolean plain;
  private int point;
  private int unit;

  CodePoints(String text) {
    this.text = text;
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  /**
   * The span of the code points from {@code start} to {@code end}.
   *
   * @throws IndexOutOfBoundsException if the text has no such code points
   * @throws IllegalArgumentException if there are none between them
   */
  Span span(int start, int end) {
    Span span = new Span(unit(start), unit(end));
    if (span.end() > text.length()) {
      throw new IndexOutOfBoundsException("no code points to " + end);
    }
    return span;
  }

  // Offsets mostly come in order, so that counting goes on where it stopped.
  private int unit(int at) {
    if (plain) {
      return at;
    }
    unit = text.offsetByCodePoints(unit, at - point);
    point = at;
    return unit;
  }
}
