/**
 * Measures what the reader says of speech: the parts of attributions, what stands in quotation
 * marks, and who said it.
 *
 * <p>Ways in: {@link org.stemma.eval.reading.attributions.PolnearAttributions}, {@link
 * org.stemma.eval.reading.attributions.PolnearQuotations}, {@link
 * org.stemma.eval.reading.attributions.SpeakerMeasure}. Reads PolNeAR under {@code reading/}, and
 * {@code quotations.tsv}, our own labels, with the texts that they point into. It calls the reader
 * as a user would, through the interface alone.
 */
@NullMarked
package org.stemma.eval.reading.attributions;

import org.jspecify.annotations.NullMarked;
