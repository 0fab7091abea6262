package org.stemma.reader.attributions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution.Kind;
import org.stemma.core.model.Attribution.Stance;
import org.stemma.core.model.Span;

/** What the words that attribute say of the speaker's stance. */
final class Cues {
  /** In words: how far before its verb a negation may stand. */
  private static final int NEGATION = 3;

  /** In words: how far behind a cue of helping verbs its own verb may stand. */
  private static final int HELPERS = 3;

  private Cues() {}

  /**
   * How a cue gives something to somebody.
   *
   * @param object whether it may stand with a thing, which then is not said
   */
  record Said(Stance stance, boolean object) {}

  /**
   * What a cue does.
   *
   * @param cue a range of pieces of {@code line}
   * @return null if nothing is attributed: "did not say", "might say", "wants"
   */
  static @Nullable Said of(Line line, Span cue, Kind kind) {
    if (line.is(cue.start(), "according", "per")) {
      return new Said(Stance.ATTRIBUTED, false);
    }
    boolean helps = true;
    boolean noun = false;
    int end = cue.end();
    for (int at = cue.start(); at < end; at++) {
      ReportingVerb verb = ReportingVerb.at(line, at);
      if (verb != null) {
        return isUnsaid(line, at, kind) ? null : new Said(verb.stance(), verb.object());
      }
      noun |= Grammar.isClaimNoun(line.lower(at)) || Grammar.isOccasion(line.lower(at));
      helps &= isHelper(line, at);
      if (helps && at + 1 == end && end < cue.end() + HELPERS) {
        end++; // "has" is no cue without what follows it
      }
    }
    boolean known = noun || (kind == Kind.DIRECT && !helps);
    return known && !isUnsaid(line, cue.end(), kind) ? new Said(Stance.ATTRIBUTED, true) : null;
  }

  private static boolean isHelper(Line line, int at) {
    String lower = line.lower(at);
    return Grammar.isBe(lower)
        || Grammar.isHave(lower)
        || Grammar.isModal(lower)
        || Grammar.isNegation(lower)
        || Grammar.isAdverb(lower);
  }

  private static boolean isUnsaid(Line line, int verb, Kind kind) {
    for (int at = verb - 1; at >= Math.max(0, verb - NEGATION); at--) {
      String lower = line.lower(at);
      if (lower.isEmpty() || line.isMark(at) || line.is(at, "that", "and", "but", "who")) {
        return false;
      }
      if (Grammar.isNegation(lower)
          || line.is(at, "refused", "refuses", "declined", "declines", "nobody", "neither", "nor")
          || (Grammar.isModal(lower) && kind != Kind.DIRECT)) {
        return true;
      }
    }
    return false;
  }
}
