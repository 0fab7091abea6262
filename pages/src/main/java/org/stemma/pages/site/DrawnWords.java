package org.stemma.pages.site;

import java.time.LocalDate;
import org.stemma.pages.site.drawing.Captions;

/** The fixed phrases of the drawings, from the table. */
final class DrawnWords implements Captions {
  private final Phrases phrases;

  DrawnWords(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public String day(LocalDate day, boolean year) {
    return phrases.say("weekday." + day.getDayOfWeek().getValue())
        + " "
        + day.getDayOfMonth()
        + " "
        + month(day.getMonthValue())
        + (year ? " " + day.getYear() : "");
  }

  @Override
  public String month(int month) {
    return phrases.say("month." + month);
  }

  @Override
  public String undated() {
    return phrases.say("draw.undated");
  }

  @Override
  public String statements() {
    return phrases.say("draw.statements");
  }

  @Override
  public String published() {
    return phrases.say("draw.published");
  }

  @Override
  public String more(int count) {
    return phrases.say("draw.more", count);
  }

  @Override
  public String single(int count) {
    return phrases.count("draw.single", count);
  }

  @Override
  public String disputed() {
    return phrases.say("stance.sign.DENIED");
  }
}
