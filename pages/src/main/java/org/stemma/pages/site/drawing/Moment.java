package org.stemma.pages.site.drawing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event as the drawing of the timeline takes it.
 *
 * @param words of the event, verbatim; as many are shown as have room
 * @param from first day; null: undated
 * @param to last day; null only where {@code from} is
 * @param planned it has not happened yet
 * @param statement it is something that was said
 * @param inferred the date is, and must be shown as such
 * @param disputed somebody denies or doubts it
 * @param weight of more than can be shown those of most weight are
 */
public record Moment(
    String number,
    String href,
    String words,
    Sign sign,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean planned,
    boolean statement,
    boolean inferred,
    boolean disputed,
    int weight) {
  /** How a date is drawn. */
  public enum Sign {
    DAY,
    MONTH,
    YEAR,
    ONWARD,
    RANGE,
    NONE
  }

  LocalDate start() {
    if (from == null) {
      throw new IllegalStateException("Bug: " + number + " has no date");
    }
    return from;
  }

  LocalDate end() {
    return to == null || to.isBefore(start()) ? start() : to;
  }

  boolean dated() {
    return from != null;
  }

  boolean day() {
    return dated() && sign == Sign.DAY && start().equals(end());
  }
}
