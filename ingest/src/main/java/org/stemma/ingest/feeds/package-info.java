/**
 * What feeds and lists of addresses say: RSS, Atom, JSON Feed, CDF, OPML, sitemaps.
 *
 * <p>Ways in: {@link org.stemma.ingest.feeds.Feeds#read} and {@link
 * org.stemma.ingest.feeds.Addresses#read}. Pure; knows nothing of files, of fetching or of how
 * articles are made.
 */
@NullMarked
package org.stemma.ingest.feeds;

import org.jspecify.annotations.NullMarked;
