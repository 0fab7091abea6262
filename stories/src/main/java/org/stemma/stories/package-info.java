/**
 * Articles become stories.
 *
 * <p>Way in: {@link org.stemma.stories.StandardStories}. It composes the rooms: {@code events}
 * tells which articles are on one event, {@code entities} joins names across them, {@code lineage}
 * finds who copied whom; {@code core.time} dates the articles of a story together. A story is a
 * function of the set of its articles. The rooms do not see each other; all of them may read {@code
 * stories.text}.
 */
@NullMarked
package org.stemma.stories;

import org.jspecify.annotations.NullMarked;
