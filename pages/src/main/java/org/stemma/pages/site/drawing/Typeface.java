package org.stemma.pages.site.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/**
 * How wide words are in the typeface of the drawings: Arial, and all faces that have its widths.
 */
final class Typeface {
  /** In thousandths of the size. */
  private record Width(int regular, int bold) {}

  // A letter of another script: as wide as it is high, which few are.
  private static final Width WIDE = new Width(1000, 1000);
  private static final Width NONE = new Width(0, 0);
  private static final Map<Integer, Width> WIDTHS = read();

  private Typeface() {}

  private static Map<Integer, Width> read() {
    Map<Integer, Width> widths = new HashMap<>();
    for (List<String> row : Tables.rows(Typeface.class, "arial.tsv", 3)) {
      Width width = new Width(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)));
      row.get(2).codePoints().forEach(letter -> widths.put(letter, width));
    }
    Width stop = widths.get((int) '.');
    if (stop == null) {
      throw new IllegalStateException("Bug: arial.tsv has no full stop");
    }
    widths.put((int) ' ', stop);
    widths.put((int) '\u00A0', stop);
    return Map.copyOf(widths);
  }

  /**
   * The width of {@code words} in pixels; never too small for letters of the table, and for others
   * unless they are wider than high.
   *
   * @param size in pixels
   */
  static double width(String words, double size, boolean bold) {
    int sum =
        words
            .codePoints()
            .map(
                letter -> {
                  Width width = of(letter);
                  return bold ? width.bold() : width.regular();
                })
            .sum();
    return sum * size / 1000;
  }

  /** Whether the width of every letter of {@code words} is known. */
  static boolean knows(String words) {
    return words.codePoints().allMatch(WIDTHS::containsKey);
  }

  private static Width of(int letter) {
    if (letter >= 0x300 && letter <= 0x36F) {
      return NONE;
    }
    @Nullable Width width = WIDTHS.get(letter);
    return width == null ? WIDE : width;
  }
}
