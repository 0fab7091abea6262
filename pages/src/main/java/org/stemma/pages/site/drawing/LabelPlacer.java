package org.stemma.pages.site.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds places for labels above an axis at y = 0: a label is a flag that blows to the right of a
 * pole, and the pole stands on the label's mark. Rows are tried upwards until no box lies on
 * another box or pole, and no pole crosses a box. What is found stays.
 *
 * <p>Ask from the right to the left: then no flag is in the way of the next pole, and there is
 * always a row.
 */
final class LabelPlacer {
  /** In pixels, between the axis and the lowest row. */
  private static final double GAP = 14;

  /** In pixels, between a pole and its flag, and beside every box. */
  static final double AIR = 3;

  private final double right;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Box> poles = new ArrayList<>();

  /**
   * @param right no box ends behind it
   */
  LabelPlacer(double right) {
    this.right = right;
  }

  /**
   * The box of {@code label} over {@code x}; null if there is no place for it.
   *
   * @param rows how many are tried
   */
  @Nullable Box room(Label label, double x, int rows) {
    for (int row = 0; row < rows; row++) {
      double bottom = -GAP - row * Label.LEADING;
      Box box = new Box(x + AIR, bottom - label.height(), label.width(), label.height());
      if (box.right() <= right && free(box, pole(box))) {
        return box;
      }
    }
    return null;
  }

  /** Takes a place that {@link #room} found. */
  void take(Box box) {
    boxes.add(box);
    poles.add(pole(box));
  }

  private static Box pole(Box box) {
    return new Box(box.left() - AIR - 0.5, box.top(), 1, -box.top());
  }

  private boolean free(Box box, Box pole) {
    Box wide = new Box(box.left() - AIR, box.top(), box.width() + 2 * AIR, box.height());
    return boxes.stream().noneMatch(b -> b.overlaps(wide) || b.grown(1).overlaps(pole))
        && poles.stream()
            .filter(p -> p.left() != pole.left())
            .noneMatch(p -> p.overlaps(box.grown(1)));
  }

  /** How far up the boxes reach, in pixels; 0 if there is none. */
  double height() {
    return boxes.stream().mapToDouble(b -> -b.top()).max().orElse(0);
  }
}
