/** What a measure is, and what it gives. Known by every room that measures; knows none of them. */
@NullMarked
package org.stemma.eval.measure;

import org.jspecify.annotations.NullMarked;
