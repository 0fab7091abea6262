/** Tests of the room. */
@NullMarked
package org.stemma.peers.names;

import org.jspecify.annotations.NullMarked;
