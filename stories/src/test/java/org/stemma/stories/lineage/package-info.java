/** Specifications of the room, on small invented articles. */
@NullMarked
package org.stemma.stories.lineage;

import org.jspecify.annotations.NullMarked;
