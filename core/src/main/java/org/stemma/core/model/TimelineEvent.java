package org.stemma.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A happening on the timeline.
 *
 * @param id {@code t-…}
 * @param from ISO 8601 cut to the granularity; null: undated
 * @param to last one inside; null if {@code from} says it all
 * @param openEnd it goes on
 * @param approximate the date was inferred, or the text says "about"
 * @param resolvedFrom the words that carry the date; null: undated
 * @param text the clause that carries the event, verbatim
 */
public record TimelineEvent(
    String id,
    @Nullable String from,
    @Nullable String to,
    boolean openEnd,
    Granularity granularity,
    boolean approximate,
    @Nullable String resolvedFrom,
    String text,
    List<Insert> inserts,
    Status status,
    List<Evidence> evidence,
    Support support) {
  /** How exactly it is dated. */
  public enum Granularity {
    TIME,
    DAY,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    YEAR,
    DECADE,
    NONE
  }

  /** {@code STATEMENT}: somebody said something that day. */
  public enum Status {
    HAPPENED,
    PLANNED,
    RECURRING,
    STATEMENT
  }

  public TimelineEvent {
    inserts = List.copyOf(inserts);
    evidence = List.copyOf(evidence);
  }
}
