package org.stemma.reader.attributions;

import org.stemma.core.model.Span;

/** Tells cues that leave open who says so. */
final class Agents {
  private Agents() {}

  /** Whether the cue at {@code cue}, a range of pieces, is passive with nobody who acts. */
  static boolean isLeftOut(Line line, Span cue) {
    boolean be = false;
    for (int at = Math.max(0, cue.start() - 2); at < cue.end(); at++) {
      ReportingVerb verb = ReportingVerb.of(line.lower(at));
      if (be && verb != null && !verb.isParticiple() && !verb.base()) {
        return !line.is(at + 1, "by") && !line.is(at + 1, "as");
      }
      be = Grammar.isBe(line.lower(at)) || (be && Grammar.isAdverb(line.lower(at)));
    }
    return false;
  }
}
