/** Specifications of the room, on small invented articles. */
@NullMarked
package org.stemma.stories.events;

import org.jspecify.annotations.NullMarked;
