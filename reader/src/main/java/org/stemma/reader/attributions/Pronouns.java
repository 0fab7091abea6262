package org.stemma.reader.attributions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.reader.attributions.Subject.Who;
import org.stemma.reader.mentions.NameWords;
import org.stemma.reader.mentions.NameWords.Sex;

/**
 * Whom "he", "she", "it" and "they" take up, where they say something: the one fitting subject in
 * the same sentence or the one before. Where two fit, or none, it stays open.
 */
final class Pronouns {
  /** In words: how far before it somebody in the same sentence may stand. */
  private static final int REACH = 60;

  private final String text;
  private final Speakers speakers;
  private final Cast cast;
  private final Referents he;
  private final Referents she;

  Pronouns(String text, Speakers speakers, Cast cast) {
    this.text = text;
    this.cast = cast;
    this.speakers = speakers;
    this.he = new Referents(Sex.MAN, speakers, cast);
    this.she = new Referents(Sex.WOMAN, speakers, cast);
  }

  /**
   * Takes note of a line.
   *
   * @param speaker who spoke last in it; unresolved if nobody did
   */
  void read(Line line, Subject speaker) {
    he.read(line, speaker);
    she.read(line, speaker);
  }

  /**
   * Whom the pronoun at {@code place} takes up.
   *
   * @param previous who spoke earlier in the same line
   * @param spoken who spoke in the line before
   * @param topic whom the line before is about
   * @return unresolved, with the pronoun for its words, where that is open
   */
  Subject takenUp(Line line, int place, Subject previous, Subject spoken, Subject topic) {
    Span source = line.span(place);
    String pronoun = subjective(line.lower(place));
    Subject open =
        new Subject(
            source,
            new Speaker(Speaker.Kind.UNRESOLVED, source.of(text), null),
            null,
            Who.OPEN,
            null);
    if (previous.isResolved() && fits(previous, pronoun)) {
      return alone(line, place, previous, pronoun) ? previous.takenUpBy(source) : open;
    }
    if (isPerson(pronoun)) {
      Subject before = (pronoun.equals("she") ? she : he).next();
      Subject inside = inside(line, place, pronoun, before);
      Subject found = inside == null ? before : inside;
      if (inside == null
          && spoken.who() == Who.PERSON
          && !same(spoken, found)
          && !fitsSex(spoken.sex(), pronoun)) {
        return open; // a given name may mislead about the one who has just spoken
      }
      return found.isResolved() ? found.takenUpBy(source) : open;
    }
    boolean first = spoken.isResolved() && fits(spoken, pronoun);
    boolean second = topic.isResolved() && fits(topic, pronoun);
    if (first && second && !same(spoken, topic)) {
      return open;
    }
    return first ? spoken.takenUpBy(source) : second ? topic.takenUpBy(source) : open;
  }

  /**
   * Whom {@code line} is about: its own subject; where that is a pronoun, or the line is nothing
   * but a quotation, whom the line before was about (a pronoun, unless somebody else spoke last).
   */
  Subject topic(Line line, Subject before, Subject speaker) {
    if (line.isQuote(0) && line.lastOfClause() <= 1) {
      return before;
    }
    Span main = Subjects.ofLine(line);
    if (main == null) {
      return Subject.NOBODY;
    }
    String first = line.lower(main.start());
    if (Grammar.isPronoun(first)) {
      boolean sole = !speaker.isResolved() || same(speaker, before);
      return before.isResolved() && fits(before, first) && sole ? before : Subject.NOBODY;
    }
    return speakers.of(line, main);
  }

  // Nobody else in the line before the pronoun may be meant.
  private boolean alone(Line line, int place, Subject subject, String pronoun) {
    for (int i = 0; i < place; i++) {
      Mention mention = line.mention(i);
      if (mention != null
          && line.startsMention(i)
          && isPerson(pronoun)
          && mention.type() == MentionType.PERSON
          && (subject.chain() == null || subject.chain() != mention.chain())
          && fitsSex(cast.sex(mention.chain()), pronoun)
          && isSubject(line, i)) {
        return false;
      }
    }
    return true;
  }

  // "While Ortiz repeated …, she also said": the only one; null if none
  private @Nullable Subject inside(Line line, int place, String pronoun, Subject before) {
    Subject found = null;
    for (int i = Math.max(0, place - REACH); i < place; i++) {
      Mention mention = line.mention(i);
      if (mention == null
          || !line.startsMention(i)
          || mention.type() != MentionType.PERSON
          || !fitsSex(cast.sex(mention.chain()), pronoun)) {
        continue;
      }
      Subject here = speakers.of(line, new Span(i, line.mentionEnd(i)));
      if (same(before, here)) {
        found = found == null ? before : found;
      } else if (isSubject(line, i)) {
        boolean second = found != null && !same(found, here);
        found = second || !opensClause(line, i) ? Subject.NOBODY : here;
      }
    }
    return found;
  }

  // What stands after a verb may be whom it is done to.
  private static boolean opensClause(Line line, int at) {
    int before = at - 1;
    while (before >= 0
        && (line.mention(before) != null
            || line.isPossessive(before)
            || Grammar.isDeterminer(line.lower(before))
            || NameWords.isRole(line.word(before) == null ? "-" : line.lower(before)))) {
      before--;
    }
    return before < 0
        || line.isMark(before)
        || line.isQuote(before)
        || Grammar.isBoundary(line.lower(before));
  }

  private static String subjective(String pronoun) {
    return switch (pronoun) {
      case "his", "him" -> "he";
      case "her" -> "she";
      case "its" -> "it";
      case "their", "them" -> "they";
      default -> pronoun;
    };
  }

  private static boolean same(Subject one, Subject other) {
    return one.chain() != null && one.chain().equals(other.chain());
  }

  private static boolean isPerson(String pronoun) {
    return pronoun.equals("he") || pronoun.equals("she");
  }

  private static boolean isSubject(Line line, int at) {
    return !Grammar.isPreposition(line.lower(at - 1))
        && !line.isPossessive(line.mentionEnd(at) - 1);
  }

  private static boolean fits(Subject subject, String pronoun) {
    return switch (pronoun) {
      case "he", "she" -> subject.who() == Who.PERSON && fitsSex(subject.sex(), pronoun);
      case "it" -> subject.who() == Who.BODY;
      case "they" -> subject.who() == Who.SEVERAL;
      default -> false;
    };
  }

  private static boolean fitsSex(@Nullable Sex sex, String pronoun) {
    return sex == null || (sex == Sex.WOMAN) == pronoun.equals("she");
  }
}
