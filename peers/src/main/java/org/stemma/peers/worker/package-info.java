/**
 * Runs one reader that speaks Java: questions on standard input, answers on standard output.
 *
 * <p>Way in: {@link org.stemma.peers.worker.Worker}, the main class of a process of its own. The
 * only room that may touch CoreNLP. An answer carries the reader's own labels.
 */
@NullMarked
package org.stemma.peers.worker;

import org.jspecify.annotations.NullMarked;
