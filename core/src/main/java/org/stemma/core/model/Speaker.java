package org.stemma.core.model;

import org.jspecify.annotations.Nullable;

/**
 * Who said something. A wrong speaker is worse than an unresolved one.
 *
 * @param entity the entity of the story; null until a story is known, and for a speaker that is no
 *     entity
 * @param text the words of the article that name the speaker; null where none do
 */
public record Speaker(Kind kind, @Nullable String text, @Nullable String entity) {
  /** {@code UNNAMED}: the article names nobody. {@code UNRESOLVED}: we could not tell. */
  public enum Kind {
    NAMED,
    UNNAMED,
    UNRESOLVED
  }

  public static final Speaker UNRESOLVED = new Speaker(Kind.UNRESOLVED, null, null);
}
