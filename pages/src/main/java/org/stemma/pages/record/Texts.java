package org.stemma.pages.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.stemma.core.model.Article;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;

/** The texts of a set of articles, to turn spans in them into code points. Not thread-safe. */
final class Texts {
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, Map<Field, CodePoints>> counted = new HashMap<>();

  Texts(Collection<Article> articles) {
    articles.forEach(a -> this.articles.put(a.id(), a));
  }

  Span of(String article, Field field, Span span) {
    Article owner = articles.get(article);
    if (owner == null) {
      throw new IllegalArgumentException("Bug: evidence in the unknown article " + article);
    }
    return counted
        .computeIfAbsent(article, id -> new HashMap<>())
        .computeIfAbsent(field, f -> new CodePoints(owner.words(f)))
        .of(span);
  }

  Span of(Evidence evidence) {
    return of(evidence.article(), evidence.field(), evidence.span());
  }
}
