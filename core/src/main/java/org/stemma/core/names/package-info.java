/**
 * Compares names, and knows the general lexicons that names need: countries, titles, agencies.
 *
 * <p>Ways in: {@link org.stemma.core.names.Names}, {@link org.stemma.core.names.Lexicon}. Reads
 * {@code core.model} and its own resources; knows no article and no stage.
 */
@NullMarked
package org.stemma.core.names;

import org.jspecify.annotations.NullMarked;
