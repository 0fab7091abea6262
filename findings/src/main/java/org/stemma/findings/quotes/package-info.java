/**
 * Acts of speech, each with the words of every article that has it.
 *
 * <p>Way in: {@link org.stemma.findings.quotes.Quotes}. Reads attributions; knows {@code support}.
 */
@NullMarked
package org.stemma.findings.quotes;

import org.jspecify.annotations.NullMarked;
