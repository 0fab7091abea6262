package org.stemma.findings.quantities;

/**
 * What can be said of a counted thing.
 *
 * @param name "dead", "missing"
 * @param course how such a count moves once the thing has happened
 * @param plans whether a figure may be of what is still to come ("1,200 jobs will go")
 */
public record Predicate(String name, Course course, boolean plans) {
  /** How a count moves with time. */
  public enum Course {
    RISES,
    MOVES,
    STAYS
  }
}
