/**
 * Starts a reader, asks it, and measures what that takes.
 *
 * <p>Way in: {@link org.stemma.peers.session.Session}. Knows of readers only the command that
 * starts them.
 */
@NullMarked
package org.stemma.peers.session;

import org.jspecify.annotations.NullMarked;
