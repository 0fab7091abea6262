/**
 * Finds the names in an article: who and what is meant, of which type, and which names are of one
 * bearer. A stand-in by shape, lexicon and repetition until a trained head takes its place.
 *
 * <p>Way in: {@link org.stemma.reader.mentions.Mentions#find}. Reads {@code reader.words}, {@code
 * core.names} and the word lists beside it. Knows nothing of attributions and stories.
 */
@NullMarked
package org.stemma.reader.mentions;

import org.jspecify.annotations.NullMarked;
