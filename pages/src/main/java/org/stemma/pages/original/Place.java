package org.stemma.pages.original;

import java.util.List;
import org.stemma.core.model.Span;

/**
 * A stretch of an article's text that its page shall show.
 *
 * @param span in the text; no two places of an article overlap
 * @param anchors under which it can be linked to; may be empty
 * @param evidence whether a finding stands on it
 */
public record Place(Span span, List<String> anchors, boolean evidence) {
  public Place {
    anchors = List.copyOf(anchors);
  }
}
