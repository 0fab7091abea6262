package org.stemma.engine;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Skipped;

/**
 * The outcome of a run: its result, and what a person is told beside it.
 *
 * @param result what was asked for
 * @param rejections inputs that were not read, sorted
 * @param skipped how many things in folders were passed over, by reason
 */
public record Run<T>(T result, List<Rejection> rejections, Map<Skipped.Reason, Integer> skipped) {
  public Run {
    rejections = rejections.stream().sorted().toList();
    skipped = skipped.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(skipped));
  }
}
