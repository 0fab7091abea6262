/**
 * Who stands behind a finding: outlets, origins, and accounts without a source.
 *
 * <p>Ways in: {@link org.stemma.findings.support.Supports}, and {@link
 * org.stemma.findings.support.Wording} for how alike two stretches of text are. Knows no kind of
 * finding.
 */
@NullMarked
package org.stemma.findings.support;

import org.jspecify.annotations.NullMarked;
