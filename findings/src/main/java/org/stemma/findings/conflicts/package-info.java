/**
 * Where the accounts differ.
 *
 * <p>Way in: {@link org.stemma.findings.conflicts.Conflicts}. Reads the other findings; knows
 * {@code support}.
 */
@NullMarked
package org.stemma.findings.conflicts;

import org.jspecify.annotations.NullMarked;
