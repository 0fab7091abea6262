package org.stemma.pages.site.drawing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Captions as a test reads them. */
final class Phrasebook implements Captions {
  @Override
  public String day(LocalDate day, boolean year) {
    return day.format(
        DateTimeFormatter.ofPattern(year ? "EEE d MMM yyyy" : "EEE d MMM", Locale.ROOT));
  }

  @Override
  public String month(int month) {
    return "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ", -1)[month - 1];
  }

  @Override
  public String undated() {
    return "No date";
  }

  @Override
  public String statements() {
    return "Statements";
  }

  @Override
  public String published() {
    return "Published";
  }

  @Override
  public String more(int count) {
    return "+" + count;
  }

  @Override
  public String single(int count) {
    return count + " share nothing";
  }

  @Override
  public String disputed() {
    return "✕";
  }
}
