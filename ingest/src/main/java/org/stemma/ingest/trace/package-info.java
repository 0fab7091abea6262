/**
 * The way back: each character of an article's text and the bytes of its page that it was read
 * from.
 *
 * <p>Way in: {@link org.stemma.ingest.trace.PageTrace}, which is filled while a page is read and
 * then asked for the trace of its article. The words of each block are woven once more ({@link
 * org.stemma.ingest.trace.Woven}), as the page's reader and the record's form make them, this time
 * with the place of every character: where jsoup found the text node ({@link
 * org.stemma.ingest.trace.PlacedText}), which character reference stands there ({@link
 * org.stemma.ingest.trace.Reference}), which bytes those characters were ({@link
 * org.stemma.ingest.trace.ByteOffsets}). What does not come out as the very same words is left
 * without a place: never a wrong one. Knows jsoup and {@code org.stemma.ingest.words}; nothing of
 * what makes a block an article's.
 */
@NullMarked
package org.stemma.ingest.trace;

import org.jspecify.annotations.NullMarked;
