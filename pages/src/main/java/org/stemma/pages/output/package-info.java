/**
 * The folder that a dossier is written into: made beside the old one, swapped by two renames, and
 * never at the cost of a file that is not ours.
 *
 * <p>Way in: {@link org.stemma.pages.output.OutputFolder#claim}. Knows nothing of what is written.
 */
@NullMarked
package org.stemma.pages.output;

import org.jspecify.annotations.NullMarked;
