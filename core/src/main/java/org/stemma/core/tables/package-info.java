/**
 * Rules, lexicons and word lists that lie as resources: tab-separated lines, with comments.
 *
 * <p>Way in: {@link org.stemma.core.tables.Tables}. Touches nothing but the resources of the class
 * that asks.
 */
@NullMarked
package org.stemma.core.tables;

import org.jspecify.annotations.NullMarked;
