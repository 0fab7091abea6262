package org.stemma.reader.heads;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;

/**
 * An attribution as the model sees it: which words attribute, whom they name, what is attributed.
 *
 * @param cue the words that attribute
 * @param source the words that name the source; null if the model finds none in its window
 * @param contents in order, none overlapping; empty if the model finds none in its window
 */
public record Relation(Span cue, @Nullable Span source, List<Span> contents) {
  public Relation {
    contents = List.copyOf(contents);
  }
}
