package org.stemma.pages.site.drawing;

import java.util.ArrayList;
import java.util.List;

/** What stands before the words of an event: its number, and what must not be missed. */
final class Leads {
  private static final String ABOUT = "≈ ";

  private Leads() {}

  static List<Label.Piece> of(Moment moment, Captions captions) {
    List<Label.Piece> lead = new ArrayList<>();
    lead.add(new Label.Piece(Type.NUMBER, moment.number() + " "));
    if (moment.inferred()) {
      lead.add(new Label.Piece(Type.ALARM, ABOUT));
    }
    if (moment.disputed()) {
      lead.add(new Label.Piece(Type.ALARM, captions.disputed() + " "));
    }
    return lead;
  }
}
