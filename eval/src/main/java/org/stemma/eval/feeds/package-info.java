/**
 * Measures what ingest reads besides pages: feeds and web archives.
 *
 * <p>Ways in: the {@link org.stemma.eval.measure.Measure} classes. Reads the data sets under {@code
 * pages/} and calls {@code org.stemma.ingest.feeds} and {@code org.stemma.ingest.archives}.
 */
@NullMarked
package org.stemma.eval.feeds;

import org.jspecify.annotations.NullMarked;
