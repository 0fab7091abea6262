/**
 * Measures the reader: whom and what it finds in an article.
 *
 * <p>Ways in: the {@link org.stemma.eval.measure.Measure} classes. Reads the data sets under {@code
 * reading/} and calls the reader as a user would, through {@code org.stemma.reader.StandardReader}.
 */
@NullMarked
package org.stemma.eval.reading;

import org.jspecify.annotations.NullMarked;
