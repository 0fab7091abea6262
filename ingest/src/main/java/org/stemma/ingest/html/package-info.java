/**
 * A saved web page becomes a draft of its article, or a refusal that says why.
 *
 * <p>Way in: {@link org.stemma.ingest.html.HtmlPages#read}. The page is decoded, parsed (jsoup),
 * laid out as blocks of text ({@link org.stemma.ingest.html.Layout}), the blocks of the body are
 * found ({@link org.stemma.ingest.html.Body}) and cleaned ({@link
 * org.stemma.ingest.html.Cleaning}), and what stands around them is read ({@link
 * org.stemma.ingest.html.Metadata}, {@link org.stemma.ingest.html.Surroundings}). What words in
 * class names and what lines of furniture look like lies in {@code page-hints.tsv} and {@code
 * page-lines.tsv} beside this package. Knows jsoup and Jackson; nothing of files, ids and dates.
 */
@NullMarked
package org.stemma.ingest.html;

import org.jspecify.annotations.NullMarked;
