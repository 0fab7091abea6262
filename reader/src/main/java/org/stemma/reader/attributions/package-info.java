/**
 * Says what an article gives to somebody: quotations, statements, denials, and whose they are.
 *
 * <p>Way in: {@link org.stemma.reader.attributions.Attributions#find}. A trained head ({@code
 * reader.heads}) finds cues, sources and contents; here they are brought into line with the marks
 * of quotation and the paragraphs, which the model does not see, and sources become speakers by
 * rules. Reads {@code reader.words}, what {@code reader.mentions} knows of words, and the lists
 * beside it. Where the words do not decide who speaks, the speaker stays open.
 */
@NullMarked
package org.stemma.reader.attributions;

import org.jspecify.annotations.NullMarked;
