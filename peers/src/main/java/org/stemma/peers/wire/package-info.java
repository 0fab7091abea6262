/**
 * What is said to a reader, and what it answers: one JSON object a line, offsets in code points.
 *
 * <p>Ways in: {@link org.stemma.peers.wire.Question}, {@link org.stemma.peers.wire.Answer}. A
 * question is a verbatim record as Stemma's own JSON Lines input has it. Touches {@code core} and
 * nothing else of ours.
 */
@NullMarked
package org.stemma.peers.wire;

import org.jspecify.annotations.NullMarked;
