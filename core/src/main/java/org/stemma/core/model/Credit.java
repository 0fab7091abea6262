package org.stemma.core.model;

/**
 * Whom an article thanks for its words or pictures.
 *
 * @param name the person or agency
 * @param text the words of the page that say so
 */
public record Credit(Kind kind, String name, String text) {
  /** What the credited party did. */
  public enum Kind {
    BYLINE,
    AGENCY,
    REPUBLISHED,
    CONTRIBUTED,
    PHOTO
  }
}
