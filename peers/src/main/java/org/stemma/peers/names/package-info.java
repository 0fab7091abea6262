/**
 * Texts whose names are known, and the judgement of what a reader found in them.
 *
 * <p>Ways in: {@link org.stemma.peers.names.NameSets}, {@link org.stemma.peers.names.NameScore}.
 * {@code labels.tsv} says which of four types each label of each reader is.
 */
@NullMarked
package org.stemma.peers.names;

import org.jspecify.annotations.NullMarked;
