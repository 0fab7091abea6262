/**
 * What a person named (a file, a folder, standard input) becomes a stream of captures.
 *
 * <p>Way in: {@link org.stemma.ingest.sources.StandardSources}. Touches the file system, reads
 * only, holds one capture at a time; says nothing about what the bytes mean, except where they must
 * be cut into records.
 */
@NullMarked
package org.stemma.ingest.sources;

import org.jspecify.annotations.NullMarked;
