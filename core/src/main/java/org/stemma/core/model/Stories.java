package org.stemma.core.model;

import java.util.Collection;
import java.util.List;

/** The fourth stage: articles become stories. A function of the set, whatever its order. */
public interface Stories {
  /** Every article in exactly one story; stories in the order of the record. */
  List<Story> group(Collection<AnnotatedArticle> articles);
}
