package org.stemma.peers.speakers;

import java.util.List;
import java.util.function.Predicate;
import org.stemma.peers.speakers.GoldText.Who;
import org.stemma.peers.speakers.SpeakerJudge.Judgement;
import org.stemma.peers.speakers.SpeakerJudge.Verdict;

/**
 * Whom a reader took for the speakers of quotations.
 *
 * @param right of the quotations with a named speaker, those given to that speaker
 * @param wrong of them, those given, whole or in part, to somebody else
 * @param open of them, those that the reader has and gives to nobody, or to words without a name
 * @param missed of them, those that the reader does not have
 * @param invented quotations of a speaker whom the article does not name that were given to a name
 * @param nameless all such quotations
 * @param scare words in marks that nobody said and that were given to a name
 * @param nobodys all such words in marks
 */
public record SpeakerScore(
    int right,
    int wrong,
    int open,
    int missed,
    int invented,
    int nameless,
    int scare,
    int nobodys) {
  /** Counts judgements. */
  public static SpeakerScore of(List<Judgement> judgements) {
    return new SpeakerScore(
        count(judgements, Who.NAMED, v -> v == Verdict.RIGHT),
        count(judgements, Who.NAMED, v -> v == Verdict.WRONG),
        count(judgements, Who.NAMED, v -> v == Verdict.OPEN),
        count(judgements, Who.NAMED, v -> v == Verdict.MISSED),
        count(judgements, Who.NAMELESS, SpeakerScore::isGiven),
        count(judgements, Who.NAMELESS, v -> true),
        count(judgements, Who.NOBODY, SpeakerScore::isGiven),
        count(judgements, Who.NOBODY, v -> true));
  }

  private static int count(List<Judgement> judgements, Who who, Predicate<Verdict> which) {
    return (int)
        judgements.stream()
            .filter(j -> j.quotation().who() == who && which.test(j.verdict()))
            .count();
  }

  private static boolean isGiven(Verdict verdict) {
    return verdict == Verdict.RIGHT || verdict == Verdict.WRONG;
  }

  /** Quotations whose speaker the article names. */
  public int named() {
    return right + wrong + open + missed;
  }

  /** Quotations of somebody that were given to a name. */
  public int given() {
    return right + wrong + invented;
  }

  /** Of the quotations of somebody that were given to a name, the share that is right, 0 to 1. */
  public double precision() {
    return share(right, given());
  }

  /** Of the quotations whose speaker is named, the share that was given to a name, 0 to 1. */
  public double coverage() {
    return share(right + wrong, named());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
