package org.stemma.stories.lineage;

import org.stemma.core.model.Dating;
import org.stemma.core.model.Witness;

/**
 * What has to be known of an article to tell whom it copied.
 *
 * @param version by the mark of its newsroom, from 1
 */
record Reused(String id, Copyable words, Credited credited, int version, Dating published) {
  static Reused of(Witness witness) {
    return new Reused(
        witness.id(),
        Copyable.of(witness),
        Credited.of(witness.article()),
        Version.of(witness.article()),
        witness.article().published());
  }
}
