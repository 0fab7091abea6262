package org.stemma.pages.site.view;

import java.util.List;

/** The stories of a reading. */
public record IndexPage(
    Frame frame, String summary, List<Row> stories, List<Entry> articles, List<Refused> refused) {
  /**
   * A story of the index.
   *
   * @param nothing the phrase for a story without findings; empty for any other
   * @param lead the first line of its summary; empty if it has none
   * @param counts what it holds, in order
   */
  public record Row(
      String id,
      String href,
      String headline,
      String dates,
      String nothing,
      List<Piece> lead,
      List<Ref> refs,
      List<Count> counts) {}

  /** A number and what it counts. */
  public record Count(String label, int number) {}

  /** An article of the index. */
  public record Entry(Letter letter, String sentences) {}

  /** An input that was not read. */
  public record Refused(String source, String code, String message, String next) {}
}
