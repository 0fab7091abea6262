/**
 * Words of a sentence as the rules for names and attributions see them, and the word lists that the
 * rules read.
 *
 * <p>Ways in: {@link org.stemma.reader.words.Word#of}, {@link org.stemma.reader.words.WordList}.
 * Reads {@code core.model}, {@code core.tables} and resources; knows no mention and no attribution.
 */
@NullMarked
package org.stemma.reader.words;

import org.jspecify.annotations.NullMarked;
