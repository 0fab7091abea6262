/**
 * Scraped text, the furniture of its page still in it, becomes a draft.
 *
 * <p>Way in: {@link org.stemma.ingest.plain.PlainText}. Looks at what lines look like, how they
 * repeat and where they stand to the prose; its lists of words ({@code *.tsv} beside it) are weak
 * hints in several languages, none of one site.
 */
@NullMarked
package org.stemma.ingest.plain;

import org.jspecify.annotations.NullMarked;
