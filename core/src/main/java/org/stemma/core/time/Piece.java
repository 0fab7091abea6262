package org.stemma.core.time;

/**
 * Something that the grammar has recognised at a token: a class of word ({@code MONTH}), or what a
 * rule made of several.
 *
 * @param kind the name by which patterns refer to it
 * @param value a {@code String}, or a {@link org.stemma.core.model.TemporalSymbol}
 * @param length in tokens, at least 1
 */
record Piece(String kind, Object value, int length) {}
