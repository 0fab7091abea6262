package org.stemma.pages.site.view;

import org.jspecify.annotations.Nullable;

/**
 * The page that an article was read from, made safe, with the evidence marked.
 *
 * @param title of the document
 * @param lang of its words; null where it is that of the site
 * @param article whose page it is
 * @param address where it was; null where that is not known
 * @param markup safe to stand in a page as it is
 */
public record CapturePage(
    String title, @Nullable String lang, Letter article, @Nullable String address, String markup) {}
