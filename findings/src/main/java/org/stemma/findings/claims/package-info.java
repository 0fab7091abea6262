/**
 * Propositions, and who takes which stance on them.
 *
 * <p>Way in: {@link org.stemma.findings.claims.Claims}. Reads attributions; knows {@code support}.
 */
@NullMarked
package org.stemma.findings.claims;

import org.jspecify.annotations.NullMarked;
