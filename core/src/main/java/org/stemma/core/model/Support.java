package org.stemma.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many tell it, and how many know it for themselves. All counts are lower bounds.
 *
 * @param outlets named and unnamed ones together
 * @param unnamed how many of them are not named
 * @param origins connected components of the credited sources
 * @param unstated lines of text that tell it without a source; never part of {@code origins}
 * @param by who stands behind which origin, sorted; origin null: without a source
 */
public record Support(int outlets, int unnamed, int origins, int unstated, List<Behind> by) {
  /** A source as an article names it. */
  public record Origin(String text, @Nullable String entity) {}

  /** The articles behind an origin. */
  public record Behind(@Nullable Origin origin, List<String> articles) {
    public Behind {
      articles = List.copyOf(articles);
    }
  }

  public Support {
    by = List.copyOf(by);
  }
}
