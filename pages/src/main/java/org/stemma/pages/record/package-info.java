/**
 * The record as JSON: {@code record.json}, {@code why.jsonl}, and the lines of {@code extract},
 * {@code annotate} and {@code stories}.
 *
 * <p>Ways in: {@link org.stemma.pages.record.RecordWriter}, {@link
 * org.stemma.pages.record.LineWriter}. This is the border where UTF-16 offsets become code points.
 * Reads {@code core.model} alone; {@code record.schema.json} beside it says what may be relied on.
 */
@NullMarked
package org.stemma.pages.record;

import org.jspecify.annotations.NullMarked;
