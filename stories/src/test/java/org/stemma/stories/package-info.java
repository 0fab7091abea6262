/** Specifications of the room, on small invented articles. */
@NullMarked
package org.stemma.stories;

import org.jspecify.annotations.NullMarked;
