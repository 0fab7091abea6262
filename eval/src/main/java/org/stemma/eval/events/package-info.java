/**
 * Measures which accounts the timeline takes for one event.
 *
 * <p>May touch {@code core.model}, the engine, the findings stage and {@code eval}.
 */
@NullMarked
package org.stemma.eval.events;

import org.jspecify.annotations.NullMarked;
