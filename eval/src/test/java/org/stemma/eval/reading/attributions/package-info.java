/** Tests of the measures of speech. */
@NullMarked
package org.stemma.eval.reading.attributions;

import org.jspecify.annotations.NullMarked;
