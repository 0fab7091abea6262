/**
 * The figures of a run, as a page to read and as a table for programs.
 *
 * <p>Ways in: {@link org.stemma.peers.report.Figures}, {@link org.stemma.peers.report.Page}.
 */
@NullMarked
package org.stemma.peers.report;

import org.jspecify.annotations.NullMarked;
