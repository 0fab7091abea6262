package org.stemma.core.model;

/** Something in a folder that was passed over without being opened; counted, not listed. */
public record Skipped(String place, Reason reason) implements Found {
  /** Why; the name in lower case is what a person reads. */
  public enum Reason {
    HIDDEN,
    PAGE_FILES,
    SYMBOLIC_LINK,
    NOT_A_FILE,
    OUTPUT_OF_STEMMA,
    METADATA,
    NOTES,
    /** A response in an archive of the web that is no page: an image, a script, a redirect. */
    NOT_A_PAGE
  }
}
