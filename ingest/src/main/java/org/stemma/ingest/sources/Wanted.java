package org.stemma.ingest.sources;

import org.stemma.core.model.Stated;

/**
 * An address to be fetched.
 *
 * @param stated what the list or the feed says about it
 * @param hops how many links led to it
 */
record Wanted(String address, Stated stated, int hops) {}
