/** Tests of the measures of events, on made-up groupings. */
@NullMarked
package org.stemma.eval.events;

import org.jspecify.annotations.NullMarked;
