/**
 * Measures which articles are put into one story.
 *
 * <p>May touch {@code core.model}, the reader, the stories stage and {@code eval}.
 */
@NullMarked
package org.stemma.eval.stories;

import org.jspecify.annotations.NullMarked;
