package org.stemma.stories.lineage;

import org.stemma.core.model.Span;

/**
 * Words of one text beside words of another.
 *
 * @param left in words of the one
 * @param right in words of the other
 * @param telling how many of them stand outside quotations, names and titles
 */
record Stretch(Span left, Span right, int telling) {
  Stretch swapped() {
    return new Stretch(right, left, telling);
  }
}
