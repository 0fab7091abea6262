package org.stemma.core.model;

/**
 * The page that an article was read from.
 *
 * @param trace where the article's words stand in it
 * @param page its bytes, as captured
 */
public record Original(Trace trace, Content page) {}
