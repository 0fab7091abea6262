package org.stemma.reader.attributions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.reader.heads.Relation;

/**
 * "It was reported that …": nobody is said to say it, and the data that the model learns from mark
 * such attributions seldom.
 */
final class Impersonal {
  private Impersonal() {}

  /** The relations of the plain pattern whose verb is in none of {@code known}. */
  static List<Relation> of(Lines lines, List<Relation> known) {
    List<Span> cues = known.stream().map(Relation::cue).sorted().toList();
    List<Relation> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (int at = 0; at + 3 < line.lastOfClause(); at++) {
        Span cue = line.is(at, "it") ? cue(line, at + 1) : null;
        if (cue == null || cue.end() + 1 >= line.lastOfClause()) {
          continue;
        }
        Span words = line.span(cue.start(), cue.end());
        while (next < cues.size() && cues.get(next).end() <= words.start()) {
          next++;
        }
        if (next >= cues.size() || !cues.get(next).overlaps(words)) {
          Span content = line.span(cue.end() + 1, line.lastOfClause());
          found.add(new Relation(words, null, List.of(content)));
        }
        break;
      }
    }
    return found;
  }

  // "was reported", "has been widely claimed", each before "that"
  private static @Nullable Span cue(Line line, int from) {
    boolean be = false;
    for (int at = from; at < from + 4; at++) {
      String lower = line.lower(at);
      ReportingVerb verb = ReportingVerb.of(lower);
      if (be && verb != null && !verb.isParticiple() && !verb.base()) {
        return line.is(at + 1, "that") ? new Span(from, at + 1) : null;
      }
      be |= Grammar.isBe(lower);
      if (!Grammar.isBe(lower) && !Grammar.isHave(lower) && !Grammar.isAdverb(lower)) {
        return null;
      }
    }
    return null;
  }
}
