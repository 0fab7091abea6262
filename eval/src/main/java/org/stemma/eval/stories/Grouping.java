package org.stemma.eval.stories;

import java.util.List;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Reader;
import org.stemma.core.model.Witness;
import org.stemma.stories.StandardStories;

/** Runs reader and stories over the articles of a data set. */
final class Grouping {
  private Grouping() {}

  /** Ids of the articles of each story. */
  static List<List<String>> of(List<GoldArticle> articles, Reader reader) {
    List<AnnotatedArticle> read = articles.stream().map(a -> a.read(reader)).toList();
    return new StandardStories()
        .group(read).stream()
            .map(story -> story.witnesses().stream().map(Witness::id).toList())
            .toList();
  }
}
