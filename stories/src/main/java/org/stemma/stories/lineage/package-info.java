/**
 * Tells which texts of a story copied one another, or one text that is lost.
 *
 * <p>Way in: {@link org.stemma.stories.lineage.Descent#trace}. Passages are found first (shared
 * runs of words, quotations, names and boilerplate subtracted), then their direction (credits,
 * marks of revision, times), then the lines of text. Reads {@code core}, {@code stories.text} and
 * its own resources; knows nothing of how a story was put together.
 */
@NullMarked
package org.stemma.stories.lineage;

import org.jspecify.annotations.NullMarked;
