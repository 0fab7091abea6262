/**
 * The dossier to paste, as Markdown, and its findings as CSV tables.
 *
 * <p>Way in: {@link org.stemma.pages.export.Export}. Reads a record, a story at a time, through
 * {@code pages.record}, and takes numbers, labels and what is disputed from {@code pages.site}, so
 * that no form says more than another. Writes to a {@code pages.output} tree or to a stream.
 */
@NullMarked
package org.stemma.pages.export;

import org.jspecify.annotations.NullMarked;
