package org.stemma.findings.conflicts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.SentenceVector;
import org.stemma.findings.quantities.Predicate;
import org.stemma.findings.quantities.Quantity;
import org.stemma.findings.support.Wording;

/** Whether two figures of one bucket count one and the same thing. */
final class SameCount {
  /** Likeness of two leads of one day, or of a lead and one that says that the count changed. */
  private static final double LEADS = 0.3;

  /** Likeness of two counts that stay as they are: they belong to the story's own event. */
  private static final double STAYING = 0.45;

  /** Likeness of two tolls: a story may tell of several events with victims. */
  private static final double TOLLS = 0.5;

  /** Likeness from which two sentences tell the same in the same words. */
  private static final double SAME_WORDS = 0.6;

  /** Places by which one sentence may name more than another one of the same event. */
  private static final int MORE_PLACES = 2;

  private static final double MANY_TIMES = 4;
  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_WORDS_ALONE = 4;

  private SameCount() {}

  /** The scores that decided, and what the deciding one was held against. */
  record Score(double likeness, double threshold, SortedMap<String, Double> scores) {
    boolean isOfSameWords() {
      return likeness >= SAME_WORDS;
    }
  }

  // Of one day and in the same words, one place in common is enough.
  private static boolean samePlace(Setting left, Setting right, double likeness) {
    return !elsewhere(left.places(), right.places())
        || (likeness >= SAME_WORDS
            && left.sharesDay(right)
            && !Collections.disjoint(left.places(), right.places()));
  }

  /** Null if the two may count different things. */
  static @Nullable Score of(Figure left, Figure right) {
    Setting a = left.setting();
    Setting b = right.setting();
    SortedMap<String, Double> scores = new TreeMap<>();
    double words = containment(a.content(), b.content());
    scores.put("shared words", words);
    SentenceVector mine = a.vector();
    SentenceVector theirs = b.vector();
    double likeness = words;
    if (mine != null && theirs != null) {
      double cosine = Wording.rounded(mine.cosine(theirs));
      scores.put("cosine", cosine);
      likeness = Wording.rounded((words + cosine) / 2);
    }
    scores.put("likeness", likeness);
    Predicate predicate = left.quantity().predicate();
    boolean far = left.quantity().amount().ratio(right.quantity().amount()) > MANY_TIMES;
    boolean hard = far || !kindsAgree(left, right);
    boolean news = a.leads() && b.leads() && (changed(left, right) || a.sharesDay(b));
    double threshold = hard ? SAME_WORDS : news ? LEADS : usual(predicate);
    int fewest = hard ? FEWEST_WORDS_ALONE : FEWEST_WORDS;
    boolean same =
        predicate != null
            && likeness >= threshold
            && shared(a.content(), b.content()) >= fewest
            && !disjoint(a.causes(), b.causes())
            && !disjoint(a.countries(), b.countries())
            && samePlace(a, b, likeness)
            && anchored(left, right, predicate, likeness)
            && sameTime(left, right, predicate, likeness);
    return same ? new Score(likeness, threshold, scores) : null;
  }

  private static double usual(@Nullable Predicate predicate) {
    return predicate != null && predicate.course() == Predicate.Course.STAYS ? STAYING : TOLLS;
  }

  private static boolean changed(Figure left, Figure right) {
    return left.has(Quantity.Sign.CHANGED) || right.has(Quantity.Sign.CHANGED);
  }

  // Victims of one kind are of one event only where a place, a day or the same words say so.
  private static boolean anchored(Figure left, Figure right, Predicate predicate, double likeness) {
    Setting a = left.setting();
    Setting b = right.setting();
    return predicate.course() == Predicate.Course.STAYS
        || likeness >= SAME_WORDS
        || changed(left, right)
        || a.sharesDay(b)
        || !Collections.disjoint(a.places(), b.places())
        || !Collections.disjoint(a.countries(), b.countries());
  }

  // A toll of another day is that of another event, unless the account says that it has changed.
  private static boolean sameTime(Figure left, Figure right, Predicate predicate, double likeness) {
    Setting a = left.setting();
    Setting b = right.setting();
    boolean fits = !before(a.latest(), b.earliest()) && !before(b.latest(), a.earliest());
    if (predicate.course() == Predicate.Course.STAYS) {
      return fits || likeness >= SAME_WORDS;
    }
    boolean oneDay = Moments.compare(a.witness(), b.witness()) == 0;
    return changed(left, right) || a.sharesDay(b) || (fits && (oneDay || likeness >= SAME_WORDS));
  }

  /** Whether two figures of one value, thing and predicate may be one: nothing tells them apart. */
  static boolean mayBe(Figure left, Figure right) {
    Setting a = left.setting();
    Setting b = right.setting();
    return !disjoint(a.causes(), b.causes())
        && !disjoint(a.countries(), b.countries())
        && !elsewhere(a.places(), b.places());
  }

  private static double containment(Set<String> left, Set<String> right) {
    int fewer = Math.min(left.size(), right.size());
    return fewer == 0 ? 0 : Wording.rounded((double) shared(left, right) / fewer);
  }

  private static int shared(Set<String> left, Set<String> right) {
    return (int) left.stream().filter(right::contains).count();
  }

  // "22 Kurdish fighters" are not "31 fighters", unless the sentences say the same.
  private static boolean kindsAgree(Figure left, Figure right) {
    Quantity a = left.quantity();
    Quantity b = right.quantity();
    return a.kinds().equals(b.kinds()) || !Collections.disjoint(a.kinds(), b.kinds());
  }

  // A province and its capital are one place; two towns of a country are not, nor are a town and
  // a list of towns that holds it.
  private static boolean elsewhere(Set<String> left, Set<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    boolean list = Math.abs(left.size() - right.size()) > MORE_PLACES;
    return list || (!left.containsAll(right) && !right.containsAll(left));
  }

  private static boolean before(@Nullable LocalDate left, @Nullable LocalDate right) {
    return left != null && right != null && left.isBefore(right);
  }

  private static boolean disjoint(Set<String> left, Set<String> right) {
    return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
  }
}
