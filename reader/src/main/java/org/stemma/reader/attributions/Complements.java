package org.stemma.reader.attributions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution.Kind;
import org.stemma.reader.attributions.ReportingVerb.Frame;
import org.stemma.reader.mentions.NameWords;
import org.stemma.reader.words.Word;

/** What stands after a cue and is attributed by it, as the frame of its verb says. */
final class Complements {
  /** In words: what is shorter says nothing. */
  static final int SHORTEST = 3;

  /**
   * What a cue attributes.
   *
   * @param from the first piece of it in the line
   * @param to one past the last
   */
  record Content(int from, int to, Kind kind) {}

  private final Line line;
  private final Phrases phrases;

  Complements(Line line) {
    this.line = line;
    this.phrases = new Phrases(line);
  }

  /**
   * What {@code cue} attributes between itself and {@code end}; null if nothing is plain to see.
   */
  @Nullable Content of(Cue cue, int end) {
    int start = cue.end();
    if (start >= end) {
      return null;
    }
    ReportingVerb verb = cue.verb();
    Frame frame = verb == null ? Frame.SAY : verb.frame();
    return switch (frame) {
      case NAME -> named(start, end);
      case OF -> accused(cue, start, end);
      case DENY ->
          start < end && !line.isMark(start)
              ? made(line.is(start, "that") ? start + 1 : start, end)
              : null;
      case REFUTE -> refuted(start, end);
      case DOUBT -> line.is(start, "that", "whether", "if") ? made(start + 1, end) : null;
      case TELL -> reported(phrases.afterAddressee(start, end), end, true);
      case QUOTE -> quoteOnly(phrases.adjuncts(start, end), end);
      case SAY, THAT ->
          reported(
              phrases.adjuncts(start, end),
              end,
              frame == Frame.SAY && cue.kind() != Cue.Kind.AFTER);
    };
  }

  private @Nullable Content quoteOnly(int at, int end) {
    int from = line.is(at, ",", ":") ? at + 1 : at;
    return line.isQuote(from) ? reported(at, end, false) : null;
  }

  private @Nullable Content reported(int at, int end, boolean bare) {
    if (at >= end) {
      return null;
    }
    if (line.is(at, ",", ":") && line.isQuote(at + 1) && at + 1 < end) {
      return made(at + 1, end);
    }
    if (line.is(at, ":")) {
      return bare ? made(at + 1, end) : null;
    }
    if (line.is(at, "that")) {
      return made(at + 1, end);
    }
    if (line.isQuote(at)) {
      return made(at, end);
    }
    int that = laterThat(at, end);
    if (that > at) {
      return made(that + 1, end);
    }
    if (!bare
        || line.isMark(at)
        || Subjects.isFinite(line, at)
        || Grammar.startsNoClause(line.lower(at))) {
      return null;
    }
    return hasClause(at, end) ? made(at, end) : null;
  }

  // "said on the sidelines of the summit that": words of place may come first, a comma may not.
  private int laterThat(int at, int end) {
    if (!Grammar.isPreposition(line.lower(at))) {
      return -1;
    }
    for (int i = at + 1; i < Math.min(end, at + 12); i++) {
      if (line.isMark(i) || line.isQuote(i)) {
        return -1;
      }
      if (line.is(i, "that")) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasClause(int at, int end) {
    for (int i = at; i < end; i++) {
      String lower = line.lower(i);
      boolean verb =
          Subjects.isFinite(line, i)
              || ReportingVerb.of(lower) != null
              || NameWords.acts(lower)
              || (i > at && lower.length() > 4 && lower.endsWith("ed"))
              || (i > at && Grammar.isPronoun(line.lower(i - 1)))
              || lower.endsWith("n't")
              || lower.endsWith("'s")
              || lower.endsWith("'re");
      if (verb || (line.isPossessive(i) && Grammar.isPronoun(lower))) {
        return true;
      }
    }
    return false;
  }

  // called the North its “closest neighbour” and “partner”
  private @Nullable Content named(int start, int end) {
    int from = line.is(start, "to", "as") ? start + 1 : start;
    if (line.is(start, "for", "on", "off", "upon", "out")) {
      return null;
    }
    int last = from;
    while (last < end && !line.isQuote(last)) {
      last++;
    }
    if (last == from || last >= end) {
      return null;
    }
    while (last + 2 < end && line.is(last + 1, "and", ",", "or") && line.isQuote(last + 2)) {
      last += 2;
    }
    return made(from, last + 1);
  }

  private @Nullable Content accused(Cue cue, int start, int end) {
    for (int i = start; i < Math.min(end, start + 12); i++) {
      if (line.is(i, "of", "for") && (i > start || cue.kind() == Cue.Kind.AGENTLESS)) {
        boolean naming = line.is(i, "of") && i + 1 < end && line.lower(i + 1).endsWith("ing");
        if (naming || line.is(i, "for") || cue.kind() == Cue.Kind.AGENTLESS) {
          return made(i + 1, end);
        }
      }
      if (line.isMark(i)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Content refuted(int start, int end) {
    for (int i = start; i < Math.min(end, start + 6); i++) {
      if (Grammar.isClaimNoun(line.lower(i))) {
        return line.is(i + 1, "that") ? made(i + 2, end) : made(start, phraseEnd(i + 1, end), 1);
      }
      if (line.isMark(i)) {
        return null;
      }
    }
    return null;
  }

  // "the allegations after the ministers met": the noun phrase alone is denied
  private int phraseEnd(int from, int end) {
    int at = from;
    while (at < end
        && !line.isMark(at)
        && !line.is(at, "after", "because", "when", "while", "before", "as", "since", "and", "but")
        && !line.is(
            at, "saying", "adding", "calling", "insisting", "during", "although", "though")) {
      at++;
    }
    return at;
  }

  @Nullable Content made(int start, int end) {
    return made(start, end, SHORTEST);
  }

  /**
   * The pieces from {@code start} to {@code end} as content, marks at the ends left out; null if
   * too short.
   */
  private @Nullable Content made(int start, int end, int shortest) {
    int from = start;
    int to = end;
    while (from < to && line.isMark(from)) {
      from++;
    }
    while (to > from && line.isMark(to - 1)) {
      to--;
    }
    int words = 0;
    int quotes = 0;
    for (int i = from; i < to; i++) {
      Word word = line.word(i);
      if (word == null) {
        quotes++;
      } else if (word.isWord()) {
        words++;
      }
    }
    if (quotes == 0) {
      return words >= shortest ? new Content(from, to, Kind.INDIRECT) : null;
    }
    return new Content(from, to, words == 0 ? Kind.DIRECT : Kind.MIXED);
  }
}
