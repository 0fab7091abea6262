package org.stemma.core.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in its story: dated together with the others, its times resolved, its mentions tied to
 * the story's entities.
 *
 * @param times one for each expression of the annotation, in the same order
 */
public record Witness(Article article, Annotation annotation, List<ResolvedTime> times) {
  /** The canonical order of articles. */
  public static final Comparator<Witness> ORDER =
      Comparator.comparing(Witness::article, Article.ORDER);

  public Witness {
    times = List.copyOf(times);
  }

  public String id() {
    return article.id();
  }

  /** Evidence in the text of this article. */
  public Evidence evidence(Span span, Evidence.@Nullable Role role) {
    return new Evidence(article.id(), Field.TEXT, span, role);
  }
}
