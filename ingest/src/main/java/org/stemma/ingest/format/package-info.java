/**
 * What bytes are, and which characters they stand for.
 *
 * <p>Ways in: {@link org.stemma.ingest.format.Format#tell} and {@link
 * org.stemma.ingest.format.Decoding#of}. Looks at bytes and names only; knows nothing of articles.
 */
@NullMarked
package org.stemma.ingest.format;

import org.jspecify.annotations.NullMarked;
