package org.stemma.core.model;

/** A line of the page, outside the article's own words, that a finding may stand on. */
public record Notice(Kind kind, String text) {
  /** What the line says. */
  public enum Kind {
    DATE,
    OUTLET,
    REPUBLICATION,
    UPDATE,
    CORRECTION
  }
}
