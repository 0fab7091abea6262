/**
 * The one room that talks to the network: addresses become bytes, politely and within bounds.
 *
 * <p>Way in: {@link org.stemma.ingest.fetching.Fetcher}. Nothing else in the program opens a
 * connection, and this room does so only for an address that a person gave.
 */
@NullMarked
package org.stemma.ingest.fetching;

import org.jspecify.annotations.NullMarked;
