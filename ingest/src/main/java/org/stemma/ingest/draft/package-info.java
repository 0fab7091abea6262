/**
 * What cleaning makes of a page or of scraped text: a draft of its article, or the reason why there
 * is none. Where {@code html} and {@code plain} end and {@code extract} begins; touches nothing.
 */
@NullMarked
package org.stemma.ingest.draft;

import org.jspecify.annotations.NullMarked;
