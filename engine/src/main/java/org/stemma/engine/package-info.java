/**
 * Composes the stages: the library's entry.
 *
 * <p>Way in: {@link org.stemma.engine.Stemma}. Only this room knows the order of the stages; it
 * adds threads, progress and timing, and decides nothing about texts.
 */
@NullMarked
package org.stemma.engine;

import org.jspecify.annotations.NullMarked;
