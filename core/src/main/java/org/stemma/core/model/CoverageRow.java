package org.stemma.core.model;

import java.util.List;

/**
 * Which articles report a finding, and which could have.
 *
 * @param id {@code v-…}
 * @param finding the id of the finding
 * @param charged at least two thirds of the lines of text that could report it do
 */
public record CoverageRow(String id, String finding, List<Cell> cells, boolean charged) {
  /** {@code NOT_YET}: it had not happened when the article was published. */
  public enum State {
    REPORTED,
    ANNOUNCED,
    OMITTED,
    NOT_YET,
    UNCERTAIN
  }

  /** One article's silence or report. */
  public record Cell(String article, State state) {}

  public CoverageRow {
    cells = List.copyOf(cells);
  }
}
