package org.stemma.core.model;

import org.jspecify.annotations.Nullable;

/**
 * The pages that articles were read from, for those that need them after the articles were read.
 */
@FunctionalInterface
public interface Originals {
  /** No article has one. */
  Originals NONE = article -> null;

  /**
   * The page of an article; of several captures that one with the lowest id.
   *
   * @param article its id
   * @return null if it was read from no page
   */
  @Nullable Original of(String article);
}
