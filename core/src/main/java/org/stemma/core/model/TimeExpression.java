package org.stemma.core.model;

import java.util.Comparator;

/**
 * A temporal expression as the text has it, not yet resolved: "Tuesday" is a weekday here, and
 * becomes a day only once the article's date is known.
 *
 * @param rule the name of the rule that found it
 */
public record TimeExpression(Field field, Span span, Type type, TemporalSymbol symbol, String rule)
    implements Comparable<TimeExpression> {
  /** The types of TIMEX3 (ISO-TimeML). */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  @Override
  public int compareTo(TimeExpression other) {
    return Comparator.comparing(TimeExpression::field)
        .thenComparing(TimeExpression::span)
        .compare(this, other);
  }
}
