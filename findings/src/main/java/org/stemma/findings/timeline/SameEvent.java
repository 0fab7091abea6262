package org.stemma.findings.timeline;

import java.util.Set;
import java.util.TreeSet;
import org.stemma.findings.support.Wording;

/**
 * Tells whether an account is of an event that others have told, and how well it fits.
 *
 * <p>After the event template of Cybulska and Vossen ("Guidelines for ECB+ annotation of events and
 * their coreference", 2014): action, time, place and participants must be compatible.
 */
final class SameEvent {
  /** Cosine of sentences from which accounts that share a body or place, but no person, are one. */
  static final double SAME_SENSE = 0.7;

  /** Likeness (Jaccard) of words that counts as much. */
  static final double SAME_WORDS = 0.3;

  /** The same for accounts of one disaster, of which one tells the cause and one the effect. */
  private static final double SAME_DISASTER = 0.6;

  /** Share of the shorter account's words that the other has, if its verb is another. */
  private static final double MOST_WORDS = 0.5;

  /** Cosine from which two people have done one thing, whatever its verb. */
  private static final double SAME_PAIR = 0.65;

  /** The same of one person, who does more than one thing a day. */
  private static final double SAME_MAN = 0.8;

  private static final int FEWEST_SHARED = 3;

  /** Likeness and cosine from which accounts of one date are one, whatever their verbs. */
  private static final double NEAR_WORDS = 0.45;

  private static final double NEAR_SENSE = 0.75;

  private static final String DISASTER = "DISASTER";

  /** Cosine that two accounts of one deed of one person must have besides: a man does much. */
  private static final double ONE_DEED = 0.45;

  /** The same of accounts of one day, class and place that name nobody. */
  private static final double ONE_SCENE = 0.5;

  /** Cosine from which statements of one speaker on one day are one. */
  private static final double SAME_STATEMENT = 0.7;

  /** The same for statements that are given to different speakers: a body and its spokesman. */
  private static final double SAME_WORDS_SAID = 0.65;

  /** Words in quotation marks that both give: the same was said. */
  private static final int SAME_QUOTATION = 2;

  private SameEvent() {}

  /** How well an account fits an event, 0 to 1, three decimals; 0: it is of another. */
  static double score(Happening happening, Occurrence occurrence) {
    Occurrence first = happening.first();
    if (occurrence.head().speech() != first.head().speech()) {
      return 0;
    }
    double cosine = 0;
    double likeness = 0;
    for (Occurrence account : happening.some()) {
      cosine = Math.max(cosine, account.sentence().cosine(occurrence.sentence()));
      likeness = Math.max(likeness, account.words().likeness(occurrence.words()));
    }
    if (occurrence.head().speech()) {
      return said(first, occurrence, cosine, likeness);
    }
    boolean sameClass = first.head().kind().name().equals(occurrence.head().kind().name());
    boolean refers = occurrence.head().nominal() || happening.onlyReferred();
    boolean sameFamily =
        !first.head().kind().family().isEmpty()
            && first.head().kind().family().equals(occurrence.head().kind().family());
    boolean disaster = sameFamily && first.head().kind().family().equals(DISASTER);
    boolean own = first.head().kind().isOwn() || occurrence.head().kind().isOwn();
    boolean sameWords =
        cosine >= SAME_DISASTER
            && first.words().containment(occurrence.words()) >= MOST_WORDS
            && first.words().shared(occurrence.words()).size() >= FEWEST_SHARED;
    boolean near =
        happening.period().equals(occurrence.period())
            && cosine >= NEAR_SENSE
            && likeness >= NEAR_WORDS;
    boolean related =
        sameClass
            || near
            || first.sameVerb(occurrence)
            || (refers && sameFamily)
            || (disaster && cosine >= SAME_DISASTER)
            || (own && (sameWords || samePair(happening, occurrence, cosine)));
    if (!related) {
      return 0;
    }
    if (apart(happening.countries(), occurrence.with().countries())) {
      return 0;
    }
    Set<String> people = happening.people();
    int shared = shared(people, occurrence.people());
    boolean nested =
        people.containsAll(occurrence.people()) || occurrence.people().containsAll(people);
    if (!people.isEmpty() && !occurrence.people().isEmpty()) {
      boolean enough = shared > 1 || refers || cosine >= ONE_DEED || likeness >= SAME_WORDS;
      return nested && shared > 0 && enough ? Wording.rounded(0.5 + cosine / 2) : 0;
    }
    boolean common = shared(happening.others(), occurrence.with().others()) > 0;
    boolean elsewhere = apart(happening.places(), occurrence.with().places());
    if (sameClass && disaster && !elsewhere && happening.period().equals(occurrence.period())) {
      return cosine >= (common ? ONE_SCENE : SAME_SENSE) ? Wording.rounded(cosine) : 0;
    }
    if (elsewhere && likeness < SAME_WORDS) {
      return 0;
    }
    boolean alike = cosine >= (disaster ? SAME_DISASTER : SAME_SENSE) || likeness >= SAME_WORDS;
    alike |= own && sameWords;
    return alike && (common || likeness >= SAME_WORDS || sameWords)
        ? Wording.rounded(Math.max(cosine, likeness))
        : 0;
  }

  // "had beaten X", "stopped X in the 11th": of two people one thing a date, if it sounds alike.
  private static boolean samePair(Happening happening, Occurrence occurrence, double cosine) {
    int people = occurrence.people().size();
    return people > 0
        && happening.people().equals(occurrence.people())
        && cosine >= (people > 1 ? SAME_PAIR : SAME_MAN);
  }

  private static double said(
      Occurrence first, Occurrence occurrence, double cosine, double likeness) {
    boolean sameSpeaker = first.speaker() != null && first.speaker().equals(occurrence.speaker());
    boolean one =
        sameSpeaker
            ? cosine >= SAME_STATEMENT || likeness >= SAME_WORDS
            : cosine >= SAME_WORDS_SAID && likeness >= SAME_WORDS;
    one |= shared(first.quoted(), occurrence.quoted()) >= SAME_QUOTATION;
    return one ? Wording.rounded(Math.max(cosine, likeness)) : 0;
  }

  static boolean apart(Set<String> left, Set<String> right) {
    return !left.isEmpty() && !right.isEmpty() && shared(left, right) == 0;
  }

  static int shared(Set<String> left, Set<String> right) {
    Set<String> both = new TreeSet<>(left);
    both.retainAll(right);
    return both.size();
  }
}
