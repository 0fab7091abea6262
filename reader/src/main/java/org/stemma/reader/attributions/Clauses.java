package org.stemma.reader.attributions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.reader.words.Word;

/** Tells what says something from what only names something. */
final class Clauses {
  /** In words: what is shorter says nothing. */
  private static final int SHORTEST = 3;

  /** In words: how far from its start the noun of a claim may stand. */
  private static final int CLAIM = 6;

  private Clauses() {}

  /** Whether {@code span} has as many words as a statement needs. */
  static boolean isLongEnough(Lines lines, Span span) {
    Line line = lines.get(lines.at(span.start()));
    Span range = line.pieces(span);
    if (range == null) {
      return false;
    }
    int words = 0;
    for (int at = range.start(); at < range.end(); at++) {
      Word word = line.word(at);
      words += word != null && word.isWord() ? 1 : 0;
    }
    return words >= SHORTEST;
  }

  /** Whether {@code span} shows a verb, as a clause or what somebody is asked to do does. */
  static boolean hasVerb(Lines lines, Span span) {
    Line line = lines.get(lines.at(span.start()));
    Span range = line.pieces(span);
    for (int at = range == null ? 1 : range.start(); range != null && at < range.end(); at++) {
      String lower = line.lower(at);
      boolean verb =
          Grammar.isBe(lower)
              || Grammar.isHave(lower)
              || Grammar.isModal(lower)
              || Grammar.isPronoun(lower)
              || lower.endsWith("n't")
              || lower.endsWith("'re")
              || ReportingVerb.of(lower) != null
              || (at > range.start() && lower.length() > 4 && lower.endsWith("ed"));
      if (verb) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is claimed by a noun of claiming near the start of {@code span}: the clause behind it
   * ("the allegation that …"), or all of it ("the allegations"); null if there is no such noun.
   */
  static @Nullable Span claim(Lines lines, Span span) {
    Line line = lines.get(lines.at(span.start()));
    Span range = line.pieces(span);
    if (range == null) {
      return null;
    }
    for (int at = range.start(); at < Math.min(range.end(), range.start() + CLAIM); at++) {
      if (Grammar.isClaimNoun(line.lower(at))) {
        boolean clause = line.is(at + 1, "that") && at + 2 < range.end();
        return clause ? new Span(line.span(at + 2).start(), span.end()) : span;
      }
      if (line.isMark(at)) {
        return null;
      }
    }
    return null;
  }
}
