package org.stemma.reader.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution.Stance;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.reader.attributions.Marks.Share;
import org.stemma.reader.attributions.Statement.Part;
import org.stemma.reader.heads.Relation;

/**
 * Settles to which cue each quotation belongs. The model reads windows and sees no paragraphs, so
 * that what stands beside a quotation may know better.
 */
final class Owners {
  private final Marks marks;
  private final Lines lines;
  private final List<Span> paragraphs;

  Owners(Marks marks, Lines lines, List<Span> paragraphs) {
    this.marks = marks;
    this.lines = lines;
    this.paragraphs = paragraphs;
  }

  /** The statements, each quotation as a whole in at most one of them, in order of their cues. */
  List<Statement> settled(List<Statement> all) {
    return touching(single(near(all)));
  }

  // A verb of saying beside a quotation is its cue, whether the model takes it for one or not.
  private List<Statement> near(List<Statement> all) {
    TreeMap<Integer, Integer> byEnd = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      byEnd.put(all.get(i).relation().cue().end(), i);
    }
    List<Statement> more = new ArrayList<>(all);
    for (int number = 0; number < marks.size(); number++) {
      Span verb = verb(number);
      if (verb == null) {
        continue;
      }
      Map.Entry<Integer, Integer> entry = byEnd.higherEntry(verb.start());
      Part part = Part.of(number, marks.quotation(number));
      if (entry == null || !all.get(entry.getValue()).relation().cue().overlaps(verb)) {
        Relation relation = new Relation(verb, null, List.of());
        more.add(new Statement(relation, lines.at(verb.start()), -1, List.of(part)));
      } else {
        Statement owner = more.get(entry.getValue());
        List<Part> parts = new ArrayList<>(owner.parts());
        int own = number;
        if (parts.stream().noneMatch(other -> other.covers(own, part))) {
          parts.add(part);
          more.set(entry.getValue(), with(owner, parts));
        }
      }
    }
    more.sort(Comparator.comparing(statement -> statement.relation().cue()));
    return more;
  }

  private @Nullable Span verb(int quotation) {
    List<Span> outer = marks.quotation(quotation).outer();
    Line last = lines.get(lines.at(outer.getLast().end() - 1));
    Span after = Neighbours.after(last, last.first(outer.getLast().end() - 1) + 1);
    if (after != null) {
      return last.span(after.start(), after.end());
    }
    Span alone = alone(outer.getLast().end());
    if (alone != null) {
      return alone;
    }
    Line first = lines.get(lines.at(outer.getFirst().start()));
    Span before = Neighbours.before(first, first.first(outer.getFirst().start()));
    return before == null ? null : first.span(before.start(), before.end());
  }

  /** The verb of a line behind {@code end} that does nothing but name the speaker; null if none. */
  private @Nullable Span alone(int end) {
    int number = lines.at(end - 1) + 1;
    Line last = lines.get(number - 1);
    if (number >= lines.size() || last.first(end - 1) + 1 < last.size()) {
      return null;
    }
    Line line = lines.get(number);
    Span verb = Neighbours.alone(line);
    if (verb == null
        || !isSpeech(line, verb)
        || paragraph(line.sentence().start()) != paragraph(end - 1)) {
      return null;
    }
    return line.span(verb.start(), verb.end());
  }

  // "“We must go.” Horvat agreed.": the words need not be his
  private static boolean isSpeech(Line line, Span verb) {
    ReportingVerb last = ReportingVerb.at(line, verb.end() - 1);
    return last != null
        && !last.thought()
        && last.stance() == Stance.ATTRIBUTED
        && !Grammar.isAnswer(last.form());
  }

  // A quotation is of one cue, the nearest.
  private List<Statement> single(List<Statement> all) {
    Map<Integer, Integer> owners = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (Part part : all.get(i).parts()) {
        Integer owner = owners.get(part.quotation());
        if (owner == null || gap(all.get(i), part) < gap(all.get(owner), part)) {
          owners.put(part.quotation(), i);
        }
      }
    }
    List<Statement> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int number = i;
      Statement one = all.get(i);
      kept.add(
          with(
              one,
              one.parts().stream()
                  .filter(
                      p ->
                          p.quotation() < 0
                              ? !isTakenFrom(p, all, owners)
                              : Integer.valueOf(number).equals(owners.get(p.quotation()))
                                  && !isSigned(p)
                                  && isNear(one, p)
                                  && !isCutOff(one, p))
                  .toList()));
    }
    return kept;
  }

  // "asked how old it was, “Nine years,” she said": her words are no part of the question
  private boolean isTakenFrom(Part part, List<Statement> all, Map<Integer, Integer> owners) {
    for (Span quoted : part.quoted()) {
      for (Share share : marks.in(quoted)) {
        Integer owner = owners.get(share.quotation());
        if (owner != null
            && part.content().stream()
                .noneMatch(span -> span.contains(all.get(owner).relation().cue()))) {
          return true;
        }
      }
    }
    return false;
  }

  // A quotation stands in the paragraph of its cue, unless a colon announces it.
  private boolean isNear(Statement statement, Part part) {
    int cue = paragraph(statement.relation().cue().start());
    List<Span> outer = marks.quotation(part.quotation()).outer();
    if (cue >= paragraph(outer.getFirst().start()) && cue <= paragraph(outer.getLast().start())) {
      return true;
    }
    Line line = lines.get(statement.line());
    return cue + 1 == paragraph(outer.getFirst().start()) && line.is(line.size() - 1, ":");
  }

  // "“Run,” Ortiz shouted. Horvat shook her head. “It is over.”": a line about somebody else
  // between
  private boolean isCutOff(Statement statement, Part part) {
    int quotation = lines.at(marks.quotation(part.quotation()).outer().getFirst().start());
    Span source = statement.relation().source();
    Mention speaker = source == null ? null : person(lines.get(lines.at(source.start())), source);
    for (int i = statement.line() + 1; speaker != null && i < quotation; i++) {
      Line line = lines.get(i);
      Span subject = Subjects.ofLine(line);
      Mention other =
          subject == null ? null : person(line, line.span(subject.start(), subject.end()));
      if (other != null && other.chain() != speaker.chain()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Mention person(Line line, Span span) {
    Span range = line.pieces(span);
    for (int at = range == null ? 0 : range.start(); range != null && at < range.end(); at++) {
      Mention mention = line.mention(at);
      if (mention != null && mention.type() == MentionType.PERSON) {
        return mention;
      }
    }
    return null;
  }

  /** The number of the paragraph in which {@code offset} stands. */
  private int paragraph(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private boolean isSigned(Part part) {
    Span last = part.content().getLast();
    int number = lines.at(last.end() - 1);
    return Signatures.behind(lines, number, lines.get(number).first(last.end() - 1)) != null;
  }

  private int gap(Statement statement, Part part) {
    if (part.quotation() < 0) {
      return 0;
    }
    int least = Integer.MAX_VALUE;
    for (Span outer : marks.quotation(part.quotation()).outer()) {
      Span cue = statement.relation().cue();
      least = Math.min(least, Math.max(cue.start() - outer.end(), outer.start() - cue.end()));
    }
    return least;
  }

  // Where a window ends between a quotation and its cue, the model cannot link the two.
  private List<Statement> touching(List<Statement> all) {
    boolean[] owned = new boolean[marks.size()];
    for (Statement statement : all) {
      for (Part part : statement.parts()) {
        part.content().forEach(span -> marks.in(span).forEach(s -> owned[s.quotation()] = true));
      }
    }
    List<Statement> linked = new ArrayList<>();
    for (Statement statement : all) {
      int beside = statement.parts().isEmpty() && !statement.isNested() ? beside(statement) : -1;
      if (beside >= 0 && !owned[beside]) {
        owned[beside] = true;
        linked.add(with(statement, List.of(Part.of(beside, marks.quotation(beside)))));
      } else {
        linked.add(statement);
      }
    }
    return linked;
  }

  /** The number of the quotation that stands beside a cue and its source; -1 if none does. */
  private int beside(Statement statement) {
    Line line = lines.get(statement.line());
    Span words = line.pieces(statement.relation().cue());
    @Nullable Span source = statement.relation().source();
    if (words == null) {
      return -1;
    }
    Span named = source == null ? Naming.beside(line, words) : line.pieces(source);
    int from = named == null ? words.start() : Math.min(words.start(), named.start());
    int to = named == null ? words.end() : Math.max(words.end(), named.end());
    int before = line.is(from - 1, ",") ? from - 2 : from - 1;
    int after = line.is(to, ",", ":") ? to + 1 : to;
    return line.isQuote(before)
        ? line.quotation(before)
        : line.isQuote(after) ? line.quotation(after) : -1;
  }

  private static Statement with(Statement statement, List<Part> parts) {
    return new Statement(statement.relation(), statement.line(), statement.holder(), parts);
  }
}
