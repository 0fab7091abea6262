package org.stemma.reader.attributions;

import java.util.Set;
import java.util.TreeSet;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.reader.attributions.Subject.Who;
import org.stemma.reader.mentions.NameWords.Sex;

/**
 * Whom one of "he" and "she" means from line to line: who spoke last or whom the line is about, as
 * long as nobody else comes into question.
 */
final class Referents {
  /** In lines: how long somebody is meant who is neither named nor taken up. */
  private static final int MEMORY = 4;

  /** In words: who stands so near to the beginning of a line is whom it is about. */
  private static final int PROMINENT = 4;

  private final Sex sex;
  private final Speakers speakers;
  private final Cast cast;
  private Subject current = Subject.NOBODY;
  private int line;
  private int lines;

  Referents(Sex sex, Speakers speakers, Cast cast) {
    this.cast = cast;
    this.sex = sex;
    this.speakers = speakers;
  }

  /** Whom the pronoun means in the next line; unresolved where that is open. */
  Subject next() {
    return lines - line < MEMORY ? current : Subject.NOBODY;
  }

  /**
   * Takes note of a line, the next one.
   *
   * @param speaker who spoke last in it; unresolved if nobody did
   */
  void read(Line words, Subject speaker) {
    if (words.isQuote(0) && words.lastOfClause() <= 1 && !fits(speaker)) {
      return; // nothing but a quotation, which may be long
    }
    Subject before = next();
    lines++;
    Subject main = fits(speaker) ? speaker : subject(words);
    if (fits(main)) {
      set(main);
      return;
    }
    boolean takenUp = isTakenUp(words);
    Set<Integer> named = named(words);
    if (takenUp && named.isEmpty()) {
      set(before);
    } else if (named.size() == 1) {
      int only = named.iterator().next();
      boolean other =
          before.isResolved()
              && (before.chain() == null || before.chain() != only)
              && !isProminent(words, only);
      if (!(other && takenUp)) {
        set(other ? Subject.NOBODY : cast.bearing(only));
      }
    } else if (named.size() > 1) {
      set(Subject.NOBODY);
    }
  }

  private void set(Subject subject) {
    current = subject;
    line = lines;
  }

  private boolean fits(Subject subject) {
    return subject.isResolved()
        && subject.who() == Who.PERSON
        && (subject.sex() == null || subject.sex() == sex);
  }

  private Subject subject(Line words) {
    Span main = Subjects.ofLine(words);
    return main == null || Grammar.isPronoun(words.lower(main.start()))
        ? Subject.NOBODY
        : speakers.of(words, main);
  }

  // "For Ortiz, the dam was …"
  private static boolean isProminent(Line words, int chain) {
    for (int at = 0; at < Math.min(PROMINENT, words.size()); at++) {
      Mention mention = words.mention(at);
      if (mention != null && mention.chain() == chain && !words.isPossessive(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTakenUp(Line words) {
    for (int at = 0; at < words.size(); at++) {
      if (sex == Sex.WOMAN ? words.is(at, "she", "her") : words.is(at, "he", "his", "him")) {
        return true;
      }
    }
    return false;
  }

  private Set<Integer> named(Line words) {
    Set<Integer> chains = new TreeSet<>();
    for (int at = 0; at < words.size(); at++) {
      Mention mention = words.mention(at);
      if (mention != null && mention.type() == MentionType.PERSON) {
        Sex known = cast.sex(mention.chain());
        if (known == null || known == sex) {
          chains.add(mention.chain());
        }
      }
    }
    return chains;
  }
}
