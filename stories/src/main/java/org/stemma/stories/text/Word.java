package org.stemma.stories.text;

/**
 * A run of letters and digits.
 *
 * @param form lower case, apostrophes straight, never empty
 * @param start of its place in the text, in UTF-16 units
 * @param end one past its last unit
 * @param capital whether the text writes its first letter large
 * @param opens whether it is the first of its sentence or line, where any word is written large
 */
public record Word(String form, int start, int end, boolean capital, boolean opens) {}
