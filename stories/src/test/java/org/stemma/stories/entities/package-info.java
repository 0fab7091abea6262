/** Tests of the joining of names. */
@NullMarked
package org.stemma.stories.entities;

import org.jspecify.annotations.NullMarked;
