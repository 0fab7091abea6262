/** Tests of the measures of stories, on made-up groupings. */
@NullMarked
package org.stemma.eval.stories;

import org.jspecify.annotations.NullMarked;
