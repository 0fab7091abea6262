package org.stemma.reader.attributions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;

/**
 * Verbs of saying that stand beside a quotation with nothing but their subject between: where the
 * model links nothing, or something far away, they tell who speaks.
 */
final class Neighbours {
  /** In words: a name with its title is no longer. */
  private static final int SUBJECT = 8;

  private Neighbours() {}

  /** The verb behind what ends before {@code start}: "…," said Ortiz; "…," Ortiz said. */
  static @Nullable Span after(Line line, int start) {
    int at = line.is(start, ",") ? start + 1 : start;
    int end = Math.min(line.size(), at + SUBJECT);
    while (at < end
        && (line.mention(at) != null
            || Grammar.isPronoun(line.lower(at))
            || Naming.isTitle(line, at)
            || Grammar.isDeterminer(line.lower(at)))) {
      at++;
    }
    while (at < end && Grammar.isAdverb(line.lower(at))) {
      at++;
    }
    return Grammar.isAspect(line.lower(at)) ? participle(line, at) : verb(line, at);
  }

  /**
   * The verb of a line that is nothing but who speaks and that he does, behind a quotation that
   * ends its own line: "… the roof.” Ortiz added."; null if the line says more.
   */
  static @Nullable Span alone(Line line) {
    Span verb = line.isQuote(0) ? null : after(line, 0);
    boolean subject = verb != null && verb.start() > 0;
    boolean ends = verb != null && line.is(verb.end(), ".") && verb.end() + 1 == line.size();
    return subject && ends ? verb : null;
  }

  // "kept shouting"
  private static @Nullable Span participle(Line line, int at) {
    ReportingVerb verb = ReportingVerb.at(line, at + 1);
    return verb != null && verb.isParticiple() ? new Span(at, at + 1 + verb.length()) : null;
  }

  /** The verb before what starts at {@code start}: Ortiz said: "…"; Ortiz said, "…". */
  static @Nullable Span before(Line line, int start) {
    int end = line.is(start - 1, ":", ",") ? start - 1 : start;
    Span phrasal = verb(line, end - 2);
    return phrasal != null && phrasal.end() == end ? phrasal : verb(line, end - 1);
  }

  private static @Nullable Span verb(Line line, int at) {
    ReportingVerb verb = ReportingVerb.at(line, at);
    if (verb == null || verb.base() || verb.isParticiple()) {
      return null;
    }
    return new Span(at, at + verb.length());
  }
}
