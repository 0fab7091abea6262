package org.stemma.findings.conflicts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Field;
import org.stemma.core.model.SentenceVector;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;

/**
 * The sentence in which a figure stands, and what it says of where, when and by what.
 *
 * @param place of the sentence in the article, from 0; -1 for a headline
 * @param scope a day, month or year that sets the sentence apart from the story's own; else empty
 * @param places entities of the story that are places, countries left out
 * @param countries those that are countries
 * @param causes what it names as the cause: an air raid, a fire
 * @param days on which it says that something happened, days of reports left out
 * @param content words that carry meaning
 * @param vector null where the reader gave none
 */
record Setting(
    Witness witness,
    Field field,
    Span sentence,
    int place,
    String scope,
    Set<String> places,
    Set<String> countries,
    Set<String> causes,
    Set<LocalDate> days,
    Set<String> content,
    @Nullable SentenceVector vector) {
  /** Sentences of an article in which its own news stand. */
  private static final int LEAD = 3;

  /** News are of the day before, or of the night before that. */
  private static final int FRESH_DAYS = 2;

  /** Days after which a toll seldom changes. */
  private static final int RESTING_DAYS = 7;

  /** By where it stands: the hash of a witness would be that of his whole article. */
  @Override
  public int hashCode() {
    return Objects.hash(witness.id(), field, sentence);
  }

  /** Whether it stands where an article tells its news. */
  boolean leads() {
    return place < LEAD;
  }

  /** The same sentence, with what another one says of the same event. */
  Setting with(Setting other) {
    return new Setting(
        witness,
        field,
        sentence,
        place,
        scope,
        union(places, other.places),
        union(countries, other.countries),
        union(causes, other.causes),
        union(days, other.days),
        content,
        vector);
  }

  /** Whether both name a day, and one in common. */
  boolean sharesDay(Setting other) {
    return !days.isEmpty() && !Collections.disjoint(days, other.days);
  }

  /** Whether both tell of a day so long past that its counts have come to rest. */
  boolean isSettled(Setting other) {
    LocalDate last = latest();
    LocalDate told = witness.article().published().earliest();
    return sharesDay(other)
        && last != null
        && told != null
        && last.isBefore(told.minusDays(RESTING_DAYS));
  }

  private static <T> Set<T> union(Set<T> left, Set<T> right) {
    Set<T> both = new TreeSet<>(left);
    both.addAll(right);
    return both;
  }

  /** The first day on which the event can have happened; null if it says nothing. */
  @Nullable LocalDate earliest() {
    if (!days.isEmpty()) {
      return days.stream().min(LocalDate::compareTo).orElseThrow();
    }
    LocalDate published = witness.article().published().earliest();
    return leads() && published != null ? published.minusDays(FRESH_DAYS) : null;
  }

  /** The last day on which the event can have happened; null if it says nothing. */
  @Nullable LocalDate latest() {
    return days.isEmpty()
        ? witness.article().published().latest()
        : days.stream().max(LocalDate::compareTo).orElseThrow();
  }
}
