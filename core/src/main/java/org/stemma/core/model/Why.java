package org.stemma.core.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Why something in the dossier is as it is.
 *
 * @param id of a finding, an entity or a story; of its article for a date
 * @param about what kind of thing it is: {@code story}, {@code entity}, {@code date}, …
 * @param rule the name of the rule that decided
 * @param reason in people's language, from fixed phrases
 * @param scores by name, rounded to three decimals
 * @param threshold what the deciding score was held against; null where none was
 * @param candidates what else it could have been, best first
 */
public record Why(
    String id,
    String about,
    String rule,
    String reason,
    SortedMap<String, Double> scores,
    @Nullable Double threshold,
    List<String> candidates,
    List<Evidence> evidence)
    implements Comparable<Why> {
  public Why {
    scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    candidates = List.copyOf(candidates);
    evidence = List.copyOf(evidence);
  }

  /** A reason without scores. */
  public static Why of(String id, String about, String rule, String reason, List<Evidence> on) {
    return new Why(id, about, rule, reason, new TreeMap<>(), null, List.of(), on);
  }

  @Override
  public int compareTo(Why other) {
    return Comparator.comparing(Why::id)
        .thenComparing(Why::about)
        .thenComparing(Why::rule)
        .thenComparing(Why::reason)
        .compare(this, other);
  }
}
