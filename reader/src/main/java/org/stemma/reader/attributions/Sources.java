package org.stemma.reader.attributions;

import org.stemma.core.model.Span;

/** Who speaks by the words that the model takes for the source of a statement. */
final class Sources {
  private final Lines lines;
  private final Lines bare;
  private final Speakers speakers;
  private final Pronouns pronouns;

  Sources(Lines lines, Lines bare, Speakers speakers, Pronouns pronouns) {
    this.lines = lines;
    this.bare = bare;
    this.speakers = speakers;
    this.pronouns = pronouns;
  }

  /**
   * The speaker of a statement.
   *
   * @param previous who spoke earlier in the same line
   * @param spoken who spoke in the line before
   * @param topic whom the line before is about
   */
  Subject of(Statement statement, Subject previous, Subject spoken, Subject topic) {
    Lines all = statement.isNested() ? bare : lines;
    Line line = all.get(statement.line());
    Span cue = line.pieces(statement.relation().cue());
    if (cue == null) {
      return Subject.NOBODY;
    }
    Span source = statement.relation().source();
    Line own = source == null ? line : all.get(all.at(source.start()));
    Span range = source == null ? null : own.pieces(source);
    if (range == null || own != line) {
      // The model reads a window; who stands beside the cue is nearer than its border.
      Span beside = statement.isWhollyQuoted() ? Naming.beside(line, cue) : null;
      if (beside != null) {
        return named(line, beside, previous, spoken, topic);
      }
    }
    if (Agents.isLeftOut(line, cue)
        && (range == null || own != line || range.start() < cue.start())) {
      return Subject.UNSAID; // who stands before a passive heard it, or is talked of
    }
    Span antecedent = Naming.antecedent(line, cue);
    if (antecedent != null && (range == null || own != line || !range.overlaps(antecedent))) {
      return speakers.of(line, antecedent);
    }
    range = range == null ? null : Naming.whole(own, range, own == line ? cue : range);
    return range == null ? shared(line, cue, previous) : named(own, range, previous, spoken, topic);
  }

  private Subject named(Line line, Span range, Subject previous, Subject spoken, Subject topic) {
    if (line.isQuote(range.start())) {
      return Subject.NOBODY;
    }
    if (range.end() - range.start() == 1 && isPronoun(line.lower(range.start()))) {
      return pronouns.takenUp(line, range.start(), previous, spoken, topic);
    }
    return speakers.of(line, range);
  }

  /** Whether the source is "no official", "neither side": nobody says so. */
  boolean isNobody(Statement statement) {
    Span source = statement.relation().source();
    if (source == null) {
      return false;
    }
    Line line = bare.get(bare.at(source.start()));
    return line.is(line.first(source.start()), "no", "neither", "nobody", "none", "nor");
  }

  private static boolean isPronoun(String lower) {
    return switch (lower) {
      case "his", "her", "its", "their", "him", "them", "our", "my" -> true;
      default -> Grammar.isPronoun(lower);
    };
  }

  // "and added", "by saying"
  private static Subject shared(Line line, Span cue, Subject previous) {
    boolean shares =
        line.is(cue.start() - 1, "and", "but", "or", ",", "by") || line.is(cue.start(), "and");
    return shares ? previous : Subject.NOBODY;
  }
}
