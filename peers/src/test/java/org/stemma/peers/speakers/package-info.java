/** Tests of the room. */
@NullMarked
package org.stemma.peers.speakers;

import org.jspecify.annotations.NullMarked;
