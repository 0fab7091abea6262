package org.stemma.ingest.extract;

import org.stemma.core.model.Span;

/**
 * The border between offsets of JSON, which count code points, and ours, which count UTF-16 units.
 * Steps along as it is asked; cheapest when asked in ascending order.
 */
final class CodePoints {
  private final String text;
  private int point;
  private int unit;

  CodePoints(String text) {
    this.text = text;
  }

  /**
   * The span of UTF-16 units for the code points {@code [start, end)}.
   *
   * @throws IndexOutOfBoundsException if they do not lie in the text
   */
  Span span(int start, int end) {
    int from = unitOf(start);
    return new Span(from, unitOf(end));
  }

  private int unitOf(int wanted) {
    if (wanted < 0) {
      throw new IndexOutOfBoundsException("offset " + wanted + " is below 0");
    }
    if (wanted < point && point - wanted > wanted) {
      point = 0;
      unit = 0;
    }
    unit = text.offsetByCodePoints(unit, wanted - point);
    point = wanted;
    return unit;
  }
}
