package org.stemma.core.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The exact span that carries a finding. A finding without evidence is a defect.
 *
 * @param article the id of the article
 * @param role what the span does for the finding; null where the finding does not distinguish
 */
public record Evidence(String article, Field field, Span span, @Nullable Role role)
    implements Comparable<Evidence> {
  /** Only {@code REPORTS} makes an account, which support counts. */
  public enum Role {
    REPORTS,
    ANNOUNCES,
    CREDITS,
    CONTEXT
  }

  /** Evidence whose role does not matter. */
  public static Evidence of(String article, Field field, Span span) {
    return new Evidence(article, field, span, null);
  }

  @Override
  public int compareTo(Evidence other) {
    return Comparator.comparing(Evidence::article)
        .thenComparing(Evidence::field)
        .thenComparing(Evidence::span)
        .compare(this, other);
  }
}
