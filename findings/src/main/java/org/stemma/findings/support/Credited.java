package org.stemma.findings.support;

import java.util.List;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Speaker;

/**
 * An account, and whom it credits.
 *
 * @param sources as the article names them; those that name nobody count for nothing
 */
public record Credited(Evidence account, List<Speaker> sources) {
  public Credited {
    sources = List.copyOf(sources);
  }
}
