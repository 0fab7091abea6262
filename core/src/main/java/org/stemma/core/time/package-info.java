/**
 * Finds temporal expressions, resolves them against an anchor, and dates an article from evidence.
 *
 * <p>Way in: {@link org.stemma.core.time.Times}. Expressions are symbolic first and resolved late:
 * "Tuesday" stays a weekday until the article's date is known, and is resolved again when that date
 * changes. Reads {@code core.model} and its own resources; knows no stage.
 */
@NullMarked
package org.stemma.core.time;

import org.jspecify.annotations.NullMarked;
