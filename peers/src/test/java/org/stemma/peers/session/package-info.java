/** Tests of the room. */
@NullMarked
package org.stemma.peers.session;

import org.jspecify.annotations.NullMarked;
