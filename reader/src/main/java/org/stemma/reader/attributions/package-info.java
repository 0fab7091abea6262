/**
 * Finds what an article gives to somebody: quotations, statements, denials, and whose they are. A
 * stand-in by quotation marks, reporting verbs and word order until a trained head takes its place.
 *
 * <p>Way in: {@link org.stemma.reader.attributions.Attributions#find}. Reads {@code reader.words},
 * what {@code reader.mentions} knows of words, and the lists beside it. Where the words do not
 * decide who speaks, the speaker stays open.
 */
@NullMarked
package org.stemma.reader.attributions;

import org.jspecify.annotations.NullMarked;
