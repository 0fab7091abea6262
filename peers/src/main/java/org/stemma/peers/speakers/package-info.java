/**
 * Quotations whose speakers are known, and the judgement of whom a reader takes for them.
 *
 * <p>Ways in: {@link org.stemma.peers.speakers.QuotationSets}, {@link
 * org.stemma.peers.speakers.SpeakerScore}.
 */
@NullMarked
package org.stemma.peers.speakers;

import org.jspecify.annotations.NullMarked;
