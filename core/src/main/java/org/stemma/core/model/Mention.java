package org.stemma.core.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place in an article that names somebody or something.
 *
 * @param entity the entity of the story; null until an article stands in one
 * @param chain number of the coreference chain in the article, from 0
 * @param acts a metonym that does what people do ("Moscow said")
 */
public record Mention(
    Field field, Span span, MentionType type, @Nullable String entity, int chain, boolean acts)
    implements Comparable<Mention> {
  /** The same mention as part of a story's entity, whose type the articles have settled. */
  public Mention of(String storyEntity, MentionType settled) {
    return new Mention(field, span, settled, storyEntity, chain, acts);
  }

  @Override
  public int compareTo(Mention other) {
    return Comparator.comparing(Mention::field)
        .thenComparing(Mention::span)
        .thenComparing(Mention::type)
        .compare(this, other);
  }
}
