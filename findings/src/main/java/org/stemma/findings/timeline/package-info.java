/**
 * What happened when.
 *
 * <p>Way in: {@link org.stemma.findings.timeline.Timeline}. Reads resolved times; knows {@code
 * support}.
 */
@NullMarked
package org.stemma.findings.timeline;

import org.jspecify.annotations.NullMarked;
