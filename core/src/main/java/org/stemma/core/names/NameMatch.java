package org.stemma.core.names;

/**
 * Whether two names can be of one bearer.
 *
 * @param score 0 to 1, three decimals
 * @param reason in people's language, from fixed phrases
 */
public record NameMatch(double score, Verdict verdict, String reason) {
  /** {@code UNSURE}: the names alone do not decide. */
  public enum Verdict {
    SAME,
    DIFFERENT,
    UNSURE
  }
}
