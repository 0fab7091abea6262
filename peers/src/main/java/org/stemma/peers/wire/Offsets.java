package org.stemma.peers.wire;

import org.stemma.core.model.Span;

/** The border between code points, which count on the wire, and UTF-16 units, which Java counts. */
public final class Offsets {
  private final int[] points;
  private final int[] units;

  public Offsets(String text) {
    units = new int[text.codePointCount(0, text.length()) + 1];
    points = new int[text.length() + 1];
    int point = 0;
    for (int unit = 0; unit < text.length(); point++) {
      units[point] = unit;
      int next = text.offsetByCodePoints(unit, 1);
      // The middle of a pair belongs to the code point that it is half of.
      for (int i = unit; i < next; i++) {
        points[i] = point;
      }
      unit = next;
    }
    units[point] = text.length();
    points[text.length()] = point;
  }

  /**
   * The span of code points for one of UTF-16 units.
   *
   * @throws IndexOutOfBoundsException if it does not lie in the text
   */
  public Span points(Span ofUnits) {
    return new Span(points[ofUnits.start()], points[ofUnits.end()]);
  }

  /**
   * The span of UTF-16 units for one of code points.
   *
   * @throws IndexOutOfBoundsException if it does not lie in the text
   */
  public Span units(Span ofPoints) {
    return new Span(units[ofPoints.start()], units[ofPoints.end()]);
  }
}
