package org.stemma.pages.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing as SVG has it: shapes with classes of the style sheet, no colour of their own.
 *
 * @param width of the view box, in pixels at the size for which the labels were placed
 */
public record Drawing(int width, int height, List<Shape> shapes) {
  public Drawing {
    shapes = List.copyOf(shapes);
  }

  /** What a drawing is made of. */
  public sealed interface Shape permits Stroke, Dot, Words, Link {}

  /**
   * A path.
   *
   * @param kind classes of the style sheet
   */
  public record Stroke(String kind, String path) implements Shape {}

  /** A circle. */
  public record Dot(String kind, String x, String y, String r) implements Shape {}

  /**
   * A line of words.
   *
   * @param kind classes of the style sheet; null: none
   * @param x one place, or one for each character
   * @param anchor {@code middle} or {@code end}; null: the words start at {@code x}
   * @param length how wide the words were taken to be, which a browser without the typeface keeps
   *     to; null: not known
   */
  public record Words(
      @Nullable String kind,
      String x,
      String y,
      @Nullable String anchor,
      @Nullable String length,
      List<Run> runs)
      implements Shape {}

  /** Words of one type; kind null: that of the line. */
  public record Run(@Nullable String kind, String text) {}

  /**
   * Shapes that lead somewhere; out of the tab order, since the list beside the drawing leads there
   * too.
   */
  public record Link(String href, List<Shape> shapes) implements Shape {
    public Link {
      shapes = List.copyOf(shapes);
    }
  }

  /** A drawing that stands once in a page and is used by its id wherever it is wanted. */
  public record Stamp(String id, List<Shape> shapes) {}
}
