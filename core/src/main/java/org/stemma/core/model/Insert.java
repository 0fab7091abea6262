package org.stemma.core.model;

/**
 * An editor's square brackets in a verbatim text.
 *
 * @param at UTF-16 offset into the text, from 0 to its length
 * @param words a resolved date, a full name
 */
public record Insert(int at, String words) {}
