/**
 * Tells which articles are on the same event.
 *
 * <p>Way in: {@link org.stemma.stories.events.SameEvent#group}. An article becomes a {@code
 * Profile} (weighted words and names, numbers, days); an index finds the pairs worth comparing; a
 * pair gets a score; each connected component of the scored pairs is clustered. All thresholds and
 * weights stand in {@link org.stemma.stories.events.Thresholds}. Rarity of words comes from a fixed
 * background, never from the set itself, so that a late article changes only its own component.
 * Reads {@code core} and {@code stories.text}; knows nothing of lineage.
 */
@NullMarked
package org.stemma.stories.events;

import org.jspecify.annotations.NullMarked;
