package org.stemma.pages.record;

import java.util.Arrays;
import org.stemma.core.model.Span;

/** Where the code points of one text lie in UTF-16; the way back from {@link CodePoints}. */
final class Utf16 {
  // Places, in code points, of characters that take two units; ascending.
  private final int[] wide;
  private final int length;

  Utf16(String text) {
    int[] found = new int[8];
    int count = 0;
    int point = 0;
    for (int i = 0; i < text.length(); point++) {
      int units = Character.charCount(text.codePointAt(i));
      if (units == 2) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = point;
      }
      i += units;
    }
    wide = Arrays.copyOf(found, count);
    length = point;
  }

  /**
   * The offset in UTF-16 units of the code point at {@code point}.
   *
   * @throws IndexOutOfBoundsException if the text has no such place
   */
  int at(int point) {
    if (point < 0 || point > length) {
      throw new IndexOutOfBoundsException("offset " + point + " in a text of " + length);
    }
    int place = Arrays.binarySearch(wide, point);
    return point + (place >= 0 ? place : -place - 1);
  }

  /** The stretch from one code point to another, in UTF-16 units. */
  Span of(int start, int end) {
    return new Span(at(start), at(end));
  }
}
