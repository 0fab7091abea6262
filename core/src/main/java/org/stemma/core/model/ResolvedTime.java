package org.stemma.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression with its value.
 *
 * @param value as TIMEX3 writes it; null where the anchor is unknown
 * @param from ISO 8601 cut to the granularity; null where there is no calendar value
 * @param to last one inside; null if {@code from} says it all
 * @param anchor what it was resolved against
 * @param ambiguous the values it could have, in order, where the text does not decide
 */
public record ResolvedTime(
    TimeExpression expression,
    @Nullable String value,
    @Nullable String from,
    @Nullable String to,
    Anchor anchor,
    List<String> ambiguous) {
  /** What an expression was resolved against. */
  public sealed interface Anchor {
    /** Nothing: it stands by itself, or could not be resolved. */
    record None() implements Anchor {}

    /** The article's date of publication. */
    record Published() implements Anchor {}

    /** Another expression of the same field. */
    record Words(Span span) implements Anchor {}
  }

  public ResolvedTime {
    ambiguous = List.copyOf(ambiguous);
  }
}
