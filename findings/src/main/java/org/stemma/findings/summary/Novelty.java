package org.stemma.findings.summary;

import java.util.List;
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
              || share(candidate.tells(), one.tells()) >= KNOWN_BY_ONE
              || share(one.tells(), candidate.tells()) >= KNOWN_BY_ONE;
      if (same) {
        return false;
      }
    }
    return share(candidate.tells(), known) < KNOWN;
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
    return happens(left) && happens(right) ? REPEATS_APART : REPEATS;
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
