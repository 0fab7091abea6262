/** Tests of the room. */
@NullMarked
package org.stemma.peers.report;

import org.jspecify.annotations.NullMarked;
