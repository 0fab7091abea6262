/**
 * The text of PDF, DOCX and RTF, and the articles in it where a press database exported several.
 *
 * <p>Ways in: {@link org.stemma.ingest.documents.Documents#text} and {@link
 * org.stemma.ingest.documents.Exports#split}. Pure; knows nothing of files or of how articles are
 * cleaned.
 */
@NullMarked
package org.stemma.ingest.documents;

import org.jspecify.annotations.NullMarked;
