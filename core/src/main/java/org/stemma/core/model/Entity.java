package org.stemma.core.model;

import java.util.List;

/**
 * Somebody or something that the articles of a story name.
 *
 * @param id {@code e-…}
 * @param name the fullest spelling that most articles use
 * @param mentions how many there are, in all fields of all articles
 * @param why in people's language, why its spellings are one
 */
public record Entity(
    String id,
    MentionType type,
    String name,
    List<Spelling> spellings,
    List<Role> roles,
    int mentions,
    String why) {
  /** A way to write the name, and the articles that write it so. */
  public record Spelling(String text, List<String> articles) {
    public Spelling {
      articles = List.copyOf(articles);
    }
  }

  /** A title or office, in an article's words. */
  public record Role(String text, List<Evidence> evidence) {
    public Role {
      evidence = List.copyOf(evidence);
    }
  }

  public Entity {
    spellings = List.copyOf(spellings);
    roles = List.copyOf(roles);
  }
}
