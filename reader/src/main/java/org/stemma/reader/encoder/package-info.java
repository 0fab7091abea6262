/**
 * Gives each sentence a vector of what it means.
 *
 * <p>Way in: {@link org.stemma.reader.encoder.SentenceEncoder}. Reads the text and its sentences,
 * and a pinned model that lies on the class path ({@code model.properties} names it and its
 * SHA-256). The only room that loads native code; it does so when the first sentence is encoded.
 */
@NullMarked
package org.stemma.reader.encoder;

import org.jspecify.annotations.NullMarked;
