/**
 * The records that all stages speak, and the interfaces of the stages.
 *
 * <p>Everything here is immutable, complete and safe to share between threads. Offsets are UTF-16
 * units inside the program and code points in JSON; the border between the two is the JSON writer
 * and reader, and nothing else. The room touches no file, no clock and no other room.
 */
@NullMarked
package org.stemma.core.model;

import org.jspecify.annotations.NullMarked;
