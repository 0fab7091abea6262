/**
 * A capture becomes a clean article, or a rejection that says why.
 *
 * <p>Way in: {@link org.stemma.ingest.extract.StandardIngest}. HTML and scraped text each have a
 * room of their own and both give a {@link org.stemma.ingest.draft.Draft}; what an article is made
 * of from there on is the same for both.
 */
@NullMarked
package org.stemma.ingest.extract;

import org.jspecify.annotations.NullMarked;
