package org.stemma.core.model;

import java.util.Comparator;

/**
 * A half-open stretch of one field of an article.
 *
 * @param start 0-based, in UTF-16 units of the field it points into
 * @param end one past the last unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span [" + start + ", " + end + ") must satisfy 0 <= start < end");
    }
  }

  /** In UTF-16 units, at least 1. */
  public int length() {
    return end - start;
  }

  /** Whether every unit of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the unit at {@code offset} lies in this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words of this span in {@code text}, which must be the field it points into. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** The same stretch, {@code by} units further on. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** By start; of two that start together the longer first. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
