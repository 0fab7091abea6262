package org.stemma.pages.site.drawing;

import java.time.LocalDate;

/** The fixed phrases that drawings need. */
public interface Captions {
  /** "Tue 16 Jan", or with the year. */
  String day(LocalDate day, boolean year);

  /** "Jan". */
  String month(int month);

  /** Over the events without a date. */
  String undated();

  /** Over the statements. */
  String statements();

  /** Over the articles. */
  String published();

  /** {@code count} more articles. */
  String more(int count);

  /** {@code count} articles, each a line of text of its own. */
  String single(int count);

  /** Before the words of a disputed event. */
  String disputed();
}
