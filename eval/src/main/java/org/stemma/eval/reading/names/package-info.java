/**
 * Measures the names that the reader finds.
 *
 * <p>Way in: {@link org.stemma.eval.reading.names.NameMeasure}. Reads the data sets with marked
 * names under {@code reading/}, each through one small class, and {@code labels.tsv}, which says
 * what their labels are to us. It calls the reader as a user would, through the interface alone.
 */
@NullMarked
package org.stemma.eval.reading.names;

import org.jspecify.annotations.NullMarked;
