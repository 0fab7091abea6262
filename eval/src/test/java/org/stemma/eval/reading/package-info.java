/** Tests of what the measures of the reader have in common. */
@NullMarked
package org.stemma.eval.reading;

import org.jspecify.annotations.NullMarked;
