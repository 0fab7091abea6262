/**
 * The sentences that stand for the story.
 *
 * <p>Way in: {@link org.stemma.findings.summary.Summary}. Reads sentences, their vectors, and
 * claims; knows {@code support}.
 */
@NullMarked
package org.stemma.findings.summary;

import org.jspecify.annotations.NullMarked;
