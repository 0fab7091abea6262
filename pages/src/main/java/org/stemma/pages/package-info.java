/**
 * The record as files: JSON for programs, a site for people.
 *
 * <p>Way in: {@link org.stemma.pages.Pages#write}, into a tree of {@code pages.output}. Rooms:
 * {@code record}, {@code site}, {@code output}. Reads {@code core.model} alone.
 */
@NullMarked
package org.stemma.pages;

import org.jspecify.annotations.NullMarked;
