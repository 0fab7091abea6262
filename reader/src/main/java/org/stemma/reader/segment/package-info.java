/**
 * Cuts an article's text into sentences and tokens.
 *
 * <p>Way in: {@link org.stemma.reader.segment.Segmenter}. Reads the text and its paragraphs, and
 * the tables {@code abbreviations.tsv}, {@code sentence-openers.tsv} and {@code tags.tsv}. Knows
 * nothing of names, speakers or meaning.
 */
@NullMarked
package org.stemma.reader.segment;

import org.jspecify.annotations.NullMarked;
