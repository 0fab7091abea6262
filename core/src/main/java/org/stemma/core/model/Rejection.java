package org.stemma.core.model;

import java.util.Comparator;

/**
 * An input that was not read as an article, and what to do about it.
 *
 * @param source the input it came from, as a person would name it
 * @param message what happened
 * @param next what to do next
 */
public record Rejection(String source, Code code, String message, String next)
    implements Found, Ingested, Comparable<Rejection> {
  /** A rejection in the words of its code, filled with {@code details}. */
  public static Rejection of(String source, Code code, Object... details) {
    return new Rejection(source, code, code.happened(details), code.next());
  }

  @Override
  public int compareTo(Rejection other) {
    return Comparator.comparing(Rejection::source)
        .thenComparing(r -> r.code().label())
        .thenComparing(Rejection::message)
        .compare(this, other);
  }
}
