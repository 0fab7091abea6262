/**
 * A story becomes a dossier: what a person wants to know about it.
 *
 * <p>Way in: {@link org.stemma.findings.StandardFindings}. Each kind of finding has a room of its
 * own; {@code support} counts who stands behind a finding and is used by all of them. Precision
 * first: what cannot be told is absent, never wrong. Reads {@code core} alone.
 */
@NullMarked
package org.stemma.findings;

import org.jspecify.annotations.NullMarked;
