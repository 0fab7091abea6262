package org.stemma.pages.site.view;

import org.jspecify.annotations.Nullable;

/**
 * An article of a story by its letter.
 *
 * @param siglum null for an article that stands in no story
 * @param outlet name or domain, or the phrase for none
 * @param unnamed whether the outlet is not named
 * @param published date in words
 * @param inferred whether the date is inferred, which the page must show
 */
public record Letter(
    @Nullable String siglum,
    String href,
    String title,
    String outlet,
    boolean unnamed,
    String published,
    boolean inferred) {}
