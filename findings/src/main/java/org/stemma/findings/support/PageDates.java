package org.stemma.findings.support;

import java.util.List;
import org.stemma.core.model.Span;

/** Tells dates of a page that stand in its text: "Agency Thursday 5 Feb 2026 At least ten …". */
public final class PageDates {
  /** Characters before a date among which the word before it stands. */
  private static final int BEFORE = 24;

  private PageDates() {}

  /**
   * Whether a date with its year is glued to the text: a sentence begins right after it, and no
   * word before it makes it part of one ("on 5 Feb 2026 Anna Berg left", "the May 2026 Act").
   */
  public static boolean isGlued(String text, Span date) {
    boolean year =
        date.length() > 4
            && text.substring(date.end() - 4, date.end()).chars().allMatch(Character::isDigit);
    boolean begins =
        date.end() + 1 < text.length()
            && text.charAt(date.end()) == ' '
            && Character.isUpperCase(text.charAt(date.end() + 1));
    if (!year || !begins) {
      return false;
    }
    List<String> before =
        Wording.of(text.substring(Math.max(0, date.start() - BEFORE), date.start())).all();
    if (before.isEmpty()) {
      return true;
    }
    String last = before.getLast();
    return !EventWords.isFunction(last) && !EventWords.isDeterminer(last);
  }
}
