/** Drawings as specifications: what is where, and that nothing lies on anything else. */
@NullMarked
package org.stemma.pages.site.drawing;

import org.jspecify.annotations.NullMarked;
