package org.stemma.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sentences and tokens that a verbatim input brought along, which the reader then uses.
 *
 * @param tokens one list a sentence; null where only sentences were given
 */
public record Segmentation(List<Span> sentences, @Nullable List<List<Span>> tokens) {
  public Segmentation {
    sentences = List.copyOf(sentences);
    tokens = tokens == null ? null : tokens.stream().map(List::copyOf).toList();
  }
}
