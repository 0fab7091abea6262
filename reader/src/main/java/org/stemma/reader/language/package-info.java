/**
 * Tells what language an article is in, and whether the reader reads it.
 *
 * <p>Way in: {@link org.stemma.reader.language.Languages}. Reads an article's words and what is
 * stated of its language, and the tables {@code function-words.tsv} and {@code scripts.tsv}; knows
 * no other room.
 */
@NullMarked
package org.stemma.reader.language;

import org.jspecify.annotations.NullMarked;
