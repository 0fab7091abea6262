/**
 * Makes of the model's numbers what they mean: names with their types, attributions with their
 * parts, vectors of sentences.
 *
 * <p>Ways in: {@link org.stemma.reader.heads.NameHead}, {@link
 * org.stemma.reader.heads.AttributionHead}, {@link org.stemma.reader.heads.VectorHead}, one for one
 * text each. A new head is a class here and an output of the model. Touches the encoder alone; who
 * is meant by a name and who speaks is settled elsewhere.
 */
@NullMarked
package org.stemma.reader.heads;

import org.jspecify.annotations.NullMarked;
