/**
 * Which articles report a finding, and which could have.
 *
 * <p>Way in: {@link org.stemma.findings.coverage.Coverage}. Reads claims and the timeline.
 */
@NullMarked
package org.stemma.findings.coverage;

import org.jspecify.annotations.NullMarked;
