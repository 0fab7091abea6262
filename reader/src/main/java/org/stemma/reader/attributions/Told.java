package org.stemma.reader.attributions;

import java.util.List;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.reader.heads.Relation;

/**
 * What the model finds attributed in a field of an article.
 *
 * @param sentences of the field, in order
 * @param tokens one list a sentence
 * @param relations in the order of the cues
 * @param contents all of them, with or without a cue, sorted
 */
public record Told(
    Field field,
    List<Span> sentences,
    List<List<Span>> tokens,
    List<Relation> relations,
    List<Span> contents) {
  public Told {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    relations = List.copyOf(relations);
    contents = List.copyOf(contents);
  }
}
