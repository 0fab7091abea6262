/** Specifications of the room, on small invented articles. */
@NullMarked
package org.stemma.stories.text;

import org.jspecify.annotations.NullMarked;
