/**
 * Reads a text once with the trained model, for all heads that take something from it.
 *
 * <p>Way in: {@link org.stemma.reader.encoder.Encoder}; what it shows goes to each {@link
 * org.stemma.reader.encoder.Head}. Knows word pieces and windows, and a pinned model that lies on
 * the class path ({@code model.properties} names it and its SHA-256; {@code training/reader} makes
 * it). The only room that loads native code; it does so when the first text is read.
 */
@NullMarked
package org.stemma.reader.encoder;

import org.jspecify.annotations.NullMarked;
