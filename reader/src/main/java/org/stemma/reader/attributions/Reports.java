package org.stemma.reader.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.reader.attributions.Statement.Part;
import org.stemma.reader.heads.Relation;
import org.stemma.reader.mentions.NameWords;

/**
 * What somebody says that somebody else said: "state radio reported that Ortiz had called it “a
 * test”" gives the quoted words to Ortiz. The data that the model learns from mark the outer of
 * such attributions alone.
 */
final class Reports {
  /** In words: no subject of an inner attribution is longer. */
  private static final int SUBJECT = 10;

  /** In words: how far behind its subject a verb may stand ("has again called"). */
  private static final int HELPERS = 3;

  private final Lines lines;

  Reports(Lines lines) {
    this.lines = lines;
  }

  /** The statements, those that quote what others said in two; in order of their cues. */
  List<Statement> told(List<Statement> all) {
    NavigableMap<Span, Statement> byCue = new TreeMap<>();
    for (Statement statement : all) {
      if (!statement.parts().isEmpty()) {
        byCue.put(statement.relation().cue(), statement);
      }
    }
    List<Statement> found = new ArrayList<>();
    for (Statement statement : all) {
      List<Part> parts = new ArrayList<>();
      for (Part part : statement.parts()) {
        boolean plain = !statement.isNested() && part.quotation() < 0 && !part.quoted().isEmpty();
        Statement inner = plain ? inner(part) : null;
        if (inner == null) {
          parts.add(part);
          continue;
        }
        Statement known = known(byCue, inner.relation().cue());
        List<Span> own = known == null ? inner.quoted() : known.quoted();
        List<Span> left = part.quoted().stream().filter(quoted -> !own.contains(quoted)).toList();
        parts.add(new Part(part.quotation(), part.content(), left));
        if (known == null) {
          found.add(inner);
        }
      }
      found.add(new Statement(statement.relation(), statement.line(), statement.holder(), parts));
    }
    found.sort(Comparator.comparing(statement -> statement.relation().cue()));
    return found;
  }

  // What the model itself takes for the cue.
  private static @Nullable Statement known(NavigableMap<Span, Statement> byCue, Span cue) {
    Map.Entry<Span, Statement> before = byCue.floorEntry(cue);
    Map.Entry<Span, Statement> after = byCue.higherEntry(cue);
    if (before != null && before.getKey().overlaps(cue)) {
      return before.getValue();
    }
    return after != null && after.getKey().overlaps(cue) ? after.getValue() : null;
  }

  private @Nullable Statement inner(Part part) {
    Span content = part.content().getFirst();
    int number = lines.at(content.start());
    Line line = lines.get(number);
    Span range = line.pieces(content);
    if (range == null) {
      return null;
    }
    Span subject = subject(line, range);
    Span cue = subject == null ? null : verb(line, subject.end(), range.end());
    if (cue == null) {
      for (int at = range.start() + 1; at + 1 < range.end() && cue == null; at++) {
        if (isClaim(line, at)) {
          int start = line.mentionStart(at - 1);
          subject = new Span(Grammar.isDeterminer(line.lower(start - 1)) ? start - 1 : start, at);
          cue = new Span(at, at + 1);
        }
      }
    }
    if (subject == null || cue == null) {
      return null;
    }
    int from = line.is(cue.end(), "that") ? cue.end() + 1 : cue.end();
    if (from >= range.end()) {
      return null;
    }
    Span said = lines.trimmed(new Span(line.span(from).start(), content.end()));
    List<Span> quoted =
        said == null ? List.of() : part.quoted().stream().filter(said::contains).toList();
    if (said == null || quoted.isEmpty()) {
      return null;
    }
    Relation relation =
        new Relation(
            line.span(cue.start(), cue.end()),
            line.span(subject.start(), subject.end()),
            List.of(said));
    return new Statement(relation, number, -1, List.of(new Part(-1, List.of(said), quoted)));
  }

  // With what a clause begins, if it can speak: "the country's leader", "an official from the bank"
  private static @Nullable Span subject(Line line, Span range) {
    boolean speaks = false;
    int at = range.start();
    while (at < Math.min(range.end(), range.start() + SUBJECT)
        && line.word(at) != null
        && !line.isMark(at)) {
      Mention mention = line.mention(at);
      String lower = line.lower(at);
      if (mention != null) {
        int end = line.mentionEnd(at);
        boolean can =
            mention.type() == MentionType.PERSON
                || mention.type() == MentionType.ORGANIZATION
                || mention.acts();
        speaks |= can && !line.isPossessive(end - 1);
        at = end;
      } else if (Naming.isTitle(line, at) || Grammar.isUnnamed(lower)) {
        speaks |= !NameWords.isTitlePart(lower);
        at++;
      } else if (Grammar.isDeterminer(lower) || (speaks && Grammar.isPreposition(lower))) {
        at++;
      } else {
        break;
      }
    }
    return speaks ? new Span(range.start(), at) : null;
  }

  private static @Nullable Span verb(Line line, int from, int to) {
    for (int at = from; at < Math.min(to, from + HELPERS); at++) {
      ReportingVerb verb = ReportingVerb.at(line, at);
      if (verb != null) {
        return verb.isParticiple() || verb.thought() ? null : new Span(from, at + verb.length());
      }
      if (!Grammar.isHave(line.lower(at)) && !Grammar.isAdverb(line.lower(at))) {
        return null;
      }
    }
    return null;
  }

  // "the board's claim that"
  private static boolean isClaim(Line line, int at) {
    return Grammar.isClaimNoun(line.lower(at))
        && line.is(at + 1, "that")
        && line.mention(at - 1) != null
        && line.isPossessive(at - 1);
  }
}
