package org.stemma.core.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Something about an article that a reader should know. Field and span are null together. */
public record Warning(Code code, String message, @Nullable Field field, @Nullable Span span)
    implements Comparable<Warning> {
  /** A warning about a stretch of a field, in the words of its code. */
  public static Warning at(Field field, Span span, Code code, Object... details) {
    return new Warning(code, code.happened(details), field, span);
  }

  /** A warning about the whole article, in the words of its code. */
  public static Warning of(Code code, Object... details) {
    return new Warning(code, code.happened(details), null, null);
  }

  @Override
  public int compareTo(Warning other) {
    return Comparator.comparing(
            Warning::field, Comparator.nullsFirst(Comparator.<Field>naturalOrder()))
        .thenComparing(Warning::span, Comparator.nullsFirst(Comparator.<Span>naturalOrder()))
        .thenComparing(w -> w.code().label())
        .thenComparing(Warning::message)
        .compare(this, other);
  }
}
