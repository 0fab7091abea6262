package org.stemma.eval.measure;

import org.jspecify.annotations.Nullable;

/**
 * One measured number.
 *
 * @param measure the name of the measure
 * @param split the part of the data set: {@code dev}, {@code test}, {@code all}
 * @param metric what is counted: {@code F1}, {@code value F1}, {@code look-alike rate}
 * @param value usually 0 to 1; unrounded
 * @param baseline what something dumb reaches on the same data; null if there is none
 * @param peer what the best published or measured peer reaches, with its name; null if unknown
 * @param n how many things were counted
 * @param higherIsBetter false for error rates
 */
public record Figure(
    String measure,
    String split,
    String metric,
    double value,
    @Nullable Double baseline,
    @Nullable String peer,
    int n,
    boolean higherIsBetter) {}
