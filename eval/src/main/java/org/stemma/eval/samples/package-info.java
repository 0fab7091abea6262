/**
 * Holds the record of the project's samples against the facts that their writers hid in them.
 *
 * <p>Way in: {@link org.stemma.eval.samples.SampleFacts}. Reads {@code samples/*}{@code
 * /facts.tsv}; knows the engine and nothing of how a stage works.
 */
@NullMarked
package org.stemma.eval.samples;

import org.jspecify.annotations.NullMarked;
