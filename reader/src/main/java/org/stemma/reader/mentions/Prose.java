package org.stemma.reader.mentions;

import java.util.List;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.reader.heads.Name;

/**
 * A field of an article with the names in it.
 *
 * @param words the field's text
 * @param sentences of it, in order
 * @param tokens one list a sentence
 * @param names in order, none overlapping
 * @param given whether the tokens came with the article, so that no name may be a part of one
 */
public record Prose(
    Field field,
    String words,
    List<Span> sentences,
    List<List<Span>> tokens,
    List<Name> names,
    boolean given) {
  public Prose {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }
}
