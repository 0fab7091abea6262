package org.stemma.reader.attributions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.reader.attributions.Cue.Kind;
import org.stemma.reader.attributions.ReportingVerb.Frame;
import org.stemma.reader.words.Word;

/** Finds the cues of a line with their subjects. */
final class Cues {
  /** In a line: what has more is no sentence, and work stays linear in the text. */
  private static final int MOST = 40;

  private final Line line;
  private final List<Cue> found = new ArrayList<>();

  private Cues(Line line) {
    this.line = line;
  }

  /** In order of their place, none overlapping. */
  static List<Cue> of(Line line) {
    Cues cues = new Cues(line);
    int at = 0;
    while (at < line.size() && cues.found.size() < MOST) {
      Cue cue = cues.at(at);
      if (cue != null) {
        cues.found.add(cue);
      }
      at = cue == null ? at + 1 : Math.max(at + 1, cue.end());
    }
    return cues.found;
  }

  private @Nullable Cue at(int at) {
    if (line.is(at, "according") && line.is(at + 1, "to")) {
      Span subject = Subjects.right(line, at + 2);
      return subject == null
          ? null
          : new Cue(at, at + 2, null, Kind.ACCORDING, subject.start(), subject.end());
    }
    Word word = line.word(at);
    if (word == null || line.mention(at) != null || line.isPossessive(at)) {
      return null;
    }
    ReportingVerb verb = ReportingVerb.of(word.lower() + "-" + line.lower(at + 1));
    if (verb == null) {
      verb = ReportingVerb.of(word.lower());
    }
    return verb == null || isNoun(at) || isDenied(at) ? null : withSubject(at, verb);
  }

  private boolean isNoun(int at) {
    String before = line.lower(at - 1);
    boolean determined =
        Grammar.isDeterminer(before)
            && !before.equals("this")
            && !before.equals("that")
            && !before.equals("some")
            && !before.equals("both");
    boolean of = Grammar.isClaimNoun(line.lower(at)) && line.is(at + 1, "of", "about");
    boolean about = Grammar.isClaimNoun(line.lower(at)) && line.lower(at + 1).endsWith("ing");
    return determined
        || of
        || about
        || line.isPossessive(at - 1)
        || (Grammar.isPreposition(before) && !line.lower(at).endsWith("ing"));
  }

  // "mocked US claims": what is denied, not who claims it
  private boolean isDenied(int at) {
    return Grammar.isClaimNoun(line.lower(at))
        && !found.isEmpty()
        && found.getLast().is(Frame.REFUTE)
        && at - found.getLast().to() < 6;
  }

  private @Nullable Cue withSubject(int at, ReportingVerb verb) {
    int to = at + verb.length();
    int end = at;
    boolean be = false;
    boolean have = false;
    while (end > 0) {
      Word word = line.word(end - 1);
      if (word == null) {
        break;
      }
      String lower = word.lower();
      if (Grammar.isNegation(lower) || Grammar.isModal(lower)) {
        return null;
      }
      if (Grammar.isBe(lower)) {
        be = true;
      } else if (Grammar.isHave(lower)) {
        have = true;
      } else if (Grammar.isTime(lower) && line.mention(end - 1) == null && !word.possessive()) {
        // "the ministry on Monday said"
        end -= line.is(end - 2, "on", "in", "this", "last") ? 1 : 0;
      } else if (!(Grammar.isAdverb(word) && line.mention(end - 1) == null)) {
        break;
      }
      end--;
    }
    if (be && !verb.isParticiple()) {
      return passive(at, to, end, verb);
    }
    if (verb.isParticiple() && !be && !have) {
      return participle(at, to, end, verb);
    }
    return verb.base() && !have && !takesPlural(end) ? null : active(at, to, end, verb);
  }

  private boolean takesPlural(int end) {
    String lower = line.lower(end - 1);
    boolean plural = lower.endsWith("s") && lower.length() > 3 && !lower.endsWith("ss");
    return (plural && line.mention(end - 1) == null)
        || lower.equals("they")
        || lower.equals("we")
        || lower.equals("police")
        || lower.equals("people")
        || lower.equals("who")
        || Grammar.isUnnamed(lower);
  }

  // "it was reported that", "is accused of"; other passives name who heard, not who said
  private @Nullable Cue passive(int at, int to, int end, ReportingVerb verb) {
    boolean it =
        line.is(end - 1, "it")
            && line.is(to, "that")
            && (verb.frame() == Frame.SAY || verb.frame() == Frame.THAT);
    boolean accused = verb.form().equals("accused") && line.is(to, "of");
    return it || accused ? new Cue(at, to, verb, Kind.AGENTLESS, -1, -1) : null;
  }

  private @Nullable Cue participle(int at, int to, int end, ReportingVerb verb) {
    if (line.is(end - 1, "as")) {
      for (int i = end - 2; i > Math.max(0, end - 8); i--) {
        if (line.is(i, "quoted", "cited") && Grammar.isBe(line.lower(i - 1))) {
          Span subject = Subjects.left(line, i - 1);
          return subject == null
              ? null
              : new Cue(at, to, verb, Kind.BEFORE, subject.start(), subject.end());
        }
      }
      return null;
    }
    boolean shared =
        line.is(end - 1, ",", "and", "by", "while", "after", "before", "–", "—")
            || line.isQuote(end - 1);
    return shared ? new Cue(at, to, verb, Kind.SHARED, -1, -1) : null;
  }

  private @Nullable Cue active(int at, int to, int end, ReportingVerb verb) {
    if (end == 0) {
      return null;
    }
    if (line.is(end - 1, "who", "which")) {
      return relative(at, to, end - 1, verb);
    }
    if (line.is(end - 1, "and", "but", "or")) {
      return new Cue(at, to, verb, Kind.SHARED, -1, -1);
    }
    if (line.isQuote(end - 1) || line.isMark(end - 1)) {
      return afterMark(at, to, end, verb);
    }
    Span subject = Subjects.left(line, end);
    if (subject == null) {
      return null;
    }
    if (isNegated(subject)) {
      return null;
    }
    if (line.is(subject.start() - 1, "what") && verb.frame() != Frame.NAME) {
      return null;
    }
    boolean which = line.is(subject.start() - 1, "which") && line.is(subject.start() - 2, ",");
    boolean said = verb.frame() == Frame.DENY || verb.frame() == Frame.REFUTE;
    return which && !said
        ? null
        : new Cue(
            at, to, verb, which ? Kind.RELATIVE : Kind.BEFORE, subject.start(), subject.end());
  }

  // "Neither Oslo nor Bern said", "No official said": nobody did
  private boolean isNegated(Span subject) {
    return line.is(subject.start(), "no", "neither", "nobody", "none")
        || line.is(subject.start() - 1, "nor", "neither");
  }

  private @Nullable Cue relative(int at, int to, int who, ReportingVerb verb) {
    int end = line.is(who - 1, ",") ? who - 1 : who;
    Span subject = end > 0 ? Subjects.left(line, end) : null;
    return subject == null
        ? null
        : new Cue(at, to, verb, Kind.BEFORE, subject.start(), subject.end());
  }

  // "…," said Ortiz, or Ortiz, the mayor, said
  private @Nullable Cue afterMark(int at, int to, int end, ReportingVerb verb) {
    boolean comma = line.is(end - 1, ",");
    Span apposition = comma ? Subjects.apposition(line, end - 1) : null;
    boolean saying =
        verb.takesBareClause() || verb.frame() == Frame.QUOTE || verb.frame() == Frame.THAT;
    Span inverted = saying ? Subjects.right(line, to) : null;
    boolean closes =
        inverted != null
            && (inverted.end() >= line.size()
                || line.isMark(inverted.end())
                || line.isQuote(inverted.end())
                || Grammar.isPreposition(line.lower(inverted.end()))
                || Grammar.isTime(line.lower(inverted.end()))
                || line.is(inverted.end(), "who", "and", "as", "when", "after", "while", "during"));
    if (inverted != null && closes && (line.isQuote(end - 1) || apposition == null)) {
      return new Cue(at, to, verb, Kind.AFTER, inverted.start(), inverted.end());
    }
    if (apposition != null) {
      return new Cue(at, to, verb, Kind.BEFORE, apposition.start(), apposition.end());
    }
    return comma && !found.isEmpty() ? new Cue(at, to, verb, Kind.SHARED, -1, -1) : null;
  }
}
