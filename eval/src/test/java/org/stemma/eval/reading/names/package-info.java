/** Tests of the measures of names. */
@NullMarked
package org.stemma.eval.reading.names;

import org.jspecify.annotations.NullMarked;
