/**
 * Where the accounts differ.
 *
 * <p>Way in: {@link org.stemma.findings.conflicts.Conflicts}, which composes the kinds, a class
 * each; of numbers and dates also within one article ({@code Replaced}, {@code Answered}, {@code
 * Corrections}). Reads the other findings, and how versions of a quote align; knows {@code
 * quantities}, {@code quotes} and {@code support}.
 */
@NullMarked
package org.stemma.findings.conflicts;

import org.jspecify.annotations.NullMarked;
