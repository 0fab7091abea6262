/**
 * What the measures of the reader have in common: a text of a data set as an article, and the
 * comparison of what was found with what is there.
 *
 * <p>Way in: {@link org.stemma.eval.reading.GivenText}. Knows no data set; the rooms beside, {@code
 * names} and {@code attributions}, read this one, never the reverse.
 */
@NullMarked
package org.stemma.eval.reading;

import org.jspecify.annotations.NullMarked;
