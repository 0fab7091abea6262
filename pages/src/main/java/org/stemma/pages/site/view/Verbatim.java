package org.stemma.pages.site.view;

/**
 * Words of an article that a page sets between marks of quotation.
 *
 * @param marked whether the words hold marks of quotation of their own; then the page adds none
 */
public record Verbatim(String words, boolean marked) {}
