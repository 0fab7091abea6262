package org.stemma.eval.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How well accounts were joined to events.
 *
 * <p>Two accounts tell of one event if their words ("died", "the death") are marked as one; they
 * agree besides if the event of the one's word stands in the phrase of the other: "five died when
 * the ship sank" may stand with "the ship sank". Precision takes agreement for right, recall asks
 * for one event only; so that an editor's choice between two readings costs nothing.
 *
 * @param precision BCubed (Bagga and Baldwin 1998): of an account's companions, itself among them,
 *     the share that agrees with it, 0 to 1
 * @param recall of the accounts of its event, itself among them, the share that are its companions
 * @param joined pairs put into one event
 * @param right those of them that agree
 * @param same pairs that tell of one event
 * @param met those of them that were put into one
 */
record JoinScore(
    int accounts, double precision, double recall, int joined, int right, int same, int met) {
  /**
   * An account that people have marked.
   *
   * @param story accounts of different stories are never compared
   * @param event that it was put into
   * @param dumb event that the baseline puts it into
   * @param cluster of its word
   * @param told clusters of its phrase, that of its word among them
   */
  record Account(int story, String event, String dumb, String cluster, Set<String> told) {
    boolean agrees(Account other) {
      return told.contains(other.cluster) || other.told.contains(cluster);
    }

    /** The same as the baseline has it. */
    Account asBaseline() {
      return new Account(story, dumb, dumb, cluster, told);
    }
  }

  static JoinScore of(List<Account> all) {
    double precision = 0;
    double recall = 0;
    int joined = 0;
    int right = 0;
    int same = 0;
    int met = 0;
    for (Account one : all) {
      int companions = 0;
      int agreeing = 0;
      int meant = 0;
      int found = 0;
      for (Account other : all) {
        if (one.story() == other.story()) {
          boolean together = one.event().equals(other.event());
          boolean ofOne = one.cluster().equals(other.cluster());
          companions += together ? 1 : 0;
          agreeing += together && one.agrees(other) ? 1 : 0;
          meant += ofOne ? 1 : 0;
          found += ofOne && together ? 1 : 0;
        }
      }
      precision += (double) agreeing / companions;
      recall += (double) found / meant;
      joined += companions - 1;
      right += agreeing - 1;
      same += meant - 1;
      met += found - 1;
    }
    int n = all.size();
    return new JoinScore(
        n,
        n == 0 ? 0 : precision / n,
        n == 0 ? 0 : recall / n,
        joined / 2,
        right / 2,
        same / 2,
        met / 2);
  }

  static JoinScore baseline(List<Account> all) {
    List<Account> dumb = new ArrayList<>();
    all.forEach(a -> dumb.add(a.asBaseline()));
    return of(dumb);
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Of the pairs that tell of one event, the share that the timeline tells as two. */
  double toldTwice() {
    return same == 0 ? 0 : (double) (same - met) / same;
  }

  /** Of the pairs put into one event, the share that tells of two. */
  double wronglyJoined() {
    return joined == 0 ? 0 : (double) (joined - right) / joined;
  }
}
