package org.stemma.core.model;

import org.jspecify.annotations.Nullable;

/**
 * What a capture became, and the way back to it.
 *
 * @param trace null for a rejection, and for an article that was read from no page
 */
public record Traced(Ingested ingested, @Nullable Trace trace) {}
