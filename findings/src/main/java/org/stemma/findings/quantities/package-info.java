/**
 * Quantities in a sentence: how many of what, how exactly, and what is said of them.
 *
 * <p>Way in: {@link org.stemma.findings.quantities.Quantities}. Knows words and its own tables;
 * nothing of stories, and of no kind of finding.
 */
@NullMarked
package org.stemma.findings.quantities;

import org.jspecify.annotations.NullMarked;
