package org.stemma.findings.summary;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.core.model.TimelineEvent;
import org.stemma.findings.support.StoryText.Sentence;
import org.stemma.findings.support.Wording;

/** Whether a line says what no line before it has said. */
final class Novelty {
  /** Cosine from which two sentences of different articles can say the same. */
  private static final double SAYS_THE_SAME = 0.75;

  /** Containment of content words that they must have besides: a common topic is not enough. */
  private static final double SHARES_ITS_WORDS = 0.5;

  /** Likeness (Jaccard) that they must have besides: names of one story recur everywhere. */
  private static final double ALIKE = 0.3;

  private static final int LEAST_SHARED = 5;

  /** Cosine from which a line repeats another, whoever wrote them. */
  private static final double REPEATS = 0.68;

  /** The same where the two tell of different events. */
  private static final double REPEATS_APART = 0.86;

  /** Cosine from which lines that tell of a deed of one class, by the same people, repeat it. */
  private static final double SAME_DEED = 0.5;

  /** The same, whatever the deed, of lines that name the same people and nobody else. */
  private static final double SAME_PEOPLE = 0.57;

  /** Cosine, and share of the shorter line's content words, of lines that are nearly the same. */
  private static final double NEARLY_SAME = 0.8;

  private static final double MOST_WORDS = 0.6;

  /** Share of a line's content words that the lines before it hold: then it adds too little. */
  private static final double KNOWN = 0.6;

  /** The same with a single line. */
  private static final double KNOWN_BY_ONE = 0.45;

  /** Share of its words from which a dispute is of a matter that a line has told. */
  private static final double ONE_MATTER = 0.45;

  private Novelty() {}

  /** Whether {@code candidate} tells of another event, in other words, than all chosen ones. */
  static boolean isNew(Candidate candidate, List<Candidate> chosen) {
    Set<String> known = new TreeSet<>();
    for (Candidate one : chosen) {
      known.addAll(one.tells());
      boolean same =
          one.sentence().equals(candidate.sentence())
              || one.sentence().cosine(candidate.sentence()) >= repeats(one, candidate)
              || tellSame(one, candidate)
              || isSameDeed(one, candidate)
              || isOfSamePeople(one, candidate)
              || isNearlySame(one.sentence(), candidate.sentence())
              || share(candidate.tells(), one.tells()) >= KNOWN_BY_ONE
              || share(one.tells(), candidate.tells()) >= KNOWN_BY_ONE;
      if (same) {
        return false;
      }
    }
    return share(candidate.tells(), known) < KNOWN;
  }

  // All that the lines name is the same people, and they are near in sense.
  private static boolean isOfSamePeople(Candidate left, Candidate right) {
    return !left.people().isEmpty()
        && left.people().equals(right.people())
        && left.said() == right.said()
        && !isApart(left, right)
        && left.sentence().cosine(right.sentence()) >= SAME_PEOPLE;
  }

  // Whatever the dates that are given to them.
  private static boolean isNearlySame(Sentence left, Sentence right) {
    return left.cosine(right) >= NEARLY_SAME
        && left.words().containment(right.words()) >= MOST_WORDS;
  }

  private static double share(Set<String> words, Set<String> known) {
    if (words.isEmpty()) {
      return 1;
    }
    Set<String> old = new TreeSet<>(words);
    old.retainAll(known);
    return Wording.rounded((double) old.size() / words.size());
  }

  // Meetings of the same people are alike in sense, and yet two, where the timeline tells them
  // apart.
  private static double repeats(Candidate left, Candidate right) {
    return happens(left) && happens(right) && isApart(left, right) ? REPEATS_APART : REPEATS;
  }

  // Of two days, or of people of whom each line names some that the other does not.
  private static boolean isApart(Candidate left, Candidate right) {
    boolean days =
        happens(left)
            && happens(right)
            && isDated(left)
            && isDated(right)
            && !Objects.equals(left.events().getFirst().from(), right.events().getFirst().from());
    boolean people =
        !left.people().containsAll(right.people()) && !right.people().containsAll(left.people());
    return days || people;
  }

  // A decade tells two lines apart as little as no date.
  private static boolean isDated(Candidate candidate) {
    TimelineEvent.Granularity granularity = candidate.events().getFirst().granularity();
    return granularity != TimelineEvent.Granularity.DECADE
        && granularity != TimelineEvent.Granularity.NONE;
  }

  // "She entered a clinic", "her lawyer says that she checked into rehab": one deed in other words.
  private static boolean isSameDeed(Candidate left, Candidate right) {
    return !isApart(left, right)
        && left.acts().stream().anyMatch(right.acts()::contains)
        && left.sentence().cosine(right.sentence()) >= SAME_DEED;
  }

  private static boolean happens(Candidate candidate) {
    return !candidate.events().isEmpty()
        && candidate.events().getFirst().status() != TimelineEvent.Status.STATEMENT;
  }

  /**
   * Whether a disputed matter stands in no line yet: a dispute is near in sense to what it is
   * about, so that words count here.
   */
  static boolean isNewDispute(Candidate candidate, List<Candidate> chosen) {
    return chosen.stream()
        .noneMatch(
            c ->
                c.sentence().equals(candidate.sentence())
                    || c.sentence().cosine(candidate.sentence()) >= REPEATS_APART
                    || share(candidate.tells(), c.tells()) >= ONE_MATTER);
  }

  // Of one event first of all: what else they tell, the reader has met.
  private static boolean tellSame(Candidate left, Candidate right) {
    return !left.events().isEmpty()
        && !right.events().isEmpty()
        && left.events().getFirst().equals(right.events().getFirst());
  }

  /** Whether two sentences say the same. */
  static boolean saysTheSame(Sentence left, Sentence right) {
    return left.cosine(right) >= SAYS_THE_SAME
        && left.words().agreesWith(right.words())
        && left.words().shared(right.words()).size() >= LEAST_SHARED
        && left.words().containment(right.words()) >= SHARES_ITS_WORDS
        && left.words().likeness(right.words()) >= ALIKE;
  }
}
