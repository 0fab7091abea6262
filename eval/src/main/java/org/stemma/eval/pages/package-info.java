/**
 * Measures ingest: how much of an article's text is taken from its page, and how little else.
 *
 * <p>Ways in: the {@link org.stemma.eval.measure.Measure} classes. Reads the data sets under {@code
 * pages/} and calls {@code org.stemma.ingest.html.HtmlPages}.
 */
@NullMarked
package org.stemma.eval.pages;

import org.jspecify.annotations.NullMarked;
