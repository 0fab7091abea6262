package org.stemma.pages.site.drawing;

/**
 * A dependence between two texts.
 *
 * @param from id of an article, or of a text that is lost
 * @param to id of an article
 * @param stated whether a file says so; else the two share passages
 * @param directed whether it is known that {@code to} depends on {@code from}
 * @param share of {@code to}'s words, 0 to 1
 */
public record Kin(String from, String to, boolean stated, boolean directed, double share) {}
