/**
 * What lies packed in other files, and how much of it may come out: gzip, zip, tar, WARC, MHTML.
 *
 * <p>Nothing is ever written to disk. Ways in: {@link org.stemma.ingest.archives.Budget}, {@link
 * org.stemma.ingest.archives.Zip}, {@link org.stemma.ingest.archives.WebRecords}, {@link
 * org.stemma.ingest.archives.SavedPage}. Knows nothing of articles.
 */
@NullMarked
package org.stemma.ingest.archives;

import org.jspecify.annotations.NullMarked;
