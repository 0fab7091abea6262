package org.stemma.core.model;

import java.util.List;

/**
 * A sentence or clause that stands for the story.
 *
 * @param id {@code l-…}
 * @param text verbatim
 */
public record SummaryLine(
    String id,
    Role role,
    String text,
    List<Insert> inserts,
    List<Evidence> evidence,
    Support support) {
  /** What the line does in the summary. */
  public enum Role {
    LEAD,
    MAIN,
    DISPUTED,
    BACKGROUND
  }

  public SummaryLine {
    inserts = List.copyOf(inserts);
    evidence = List.copyOf(evidence);
  }
}
