package org.stemma.core.model;

import org.jspecify.annotations.Nullable;

/**
 * What is said beside a capture ({@code NAME.json}, {@code --meta}): it outranks what the page
 * says.
 *
 * @param published as given there, ISO 8601
 */
public record Stated(
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String title,
    @Nullable String published,
    @Nullable String language) {
  public static final Stated NOTHING = new Stated(null, null, null, null, null);
}
