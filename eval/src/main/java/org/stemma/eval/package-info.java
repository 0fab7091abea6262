/**
 * Measures quality on data sets, and keeps the ledger of figures.
 *
 * <p>Way in: {@link org.stemma.eval.Eval}. A measure is one class in the room of its stage ({@code
 * eval.pages}, {@code eval.time}, {@code eval.reading}, {@code eval.stories}, {@code eval.events},
 * {@code eval.samples}); it may look into every stage.
 */
@NullMarked
package org.stemma.eval;

import org.jspecify.annotations.NullMarked;
