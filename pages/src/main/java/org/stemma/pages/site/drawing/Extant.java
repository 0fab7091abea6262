package org.stemma.pages.site.drawing;

/**
 * An article on the drawing of the lineage.
 *
 * @param outlet its name, or the phrase for none
 * @param date in words; empty: not known
 * @param inferred whether the date is, and must be shown as such
 * @param line the id of its line of text
 */
public record Extant(
    String id,
    String siglum,
    String href,
    String outlet,
    String date,
    boolean inferred,
    String line) {}
