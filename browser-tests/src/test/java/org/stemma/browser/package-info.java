/** The site of the invented reading in a real browser, opened from disk. */
@NullMarked
package org.stemma.browser;

import org.jspecify.annotations.NullMarked;
