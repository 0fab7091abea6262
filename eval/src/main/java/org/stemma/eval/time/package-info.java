/**
 * Measures the temporal expressions of {@code core.time} against TimeML corpora.
 *
 * <p>May touch {@code core.time}, {@code core.model} and {@code eval}; knows no stage.
 */
@NullMarked
package org.stemma.eval.time;

import org.jspecify.annotations.NullMarked;
