/**
 * Other readers beside ours, in one run, on the same input and machine.
 *
 * <p>Way in: {@link org.stemma.peers.SideBySide}. Each reader runs in processes of its own (room
 * {@code session}), so that its start and its memory can be measured; what is said to it and what
 * it answers is JSON Lines (room {@code wire}); those that speak Java run in room {@code worker},
 * the only one that may touch CoreNLP. Rooms {@code names} and {@code speakers} hold what is right
 * and judge the answers, room {@code report} writes the figures.
 *
 * <p>Measures only: nothing of this module is part of the product, and nothing of it is released.
 */
@NullMarked
package org.stemma.peers;

import org.jspecify.annotations.NullMarked;
