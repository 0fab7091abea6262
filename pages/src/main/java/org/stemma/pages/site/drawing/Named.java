package org.stemma.pages.site.drawing;

import java.util.List;

/**
 * A source that articles name.
 *
 * @param articles their ids
 * @param text whether the source's own text stands behind theirs, as an agency's does
 */
public record Named(String name, List<String> articles, boolean text) {
  public Named {
    articles = List.copyOf(articles);
  }
}
