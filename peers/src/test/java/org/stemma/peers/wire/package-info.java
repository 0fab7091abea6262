/** Tests of the room. */
@NullMarked
package org.stemma.peers.wire;

import org.jspecify.annotations.NullMarked;
