package org.stemma.pages.site.view;

import org.jspecify.annotations.Nullable;

/**
 * That a proposition is disputed, and who stands where.
 *
 * @param stands "Alleged by …; denied by …."; empty where the claim's card alone says it
 * @param claim the card; null where the page has none
 */
public record Dispute(String stands, @Nullable FindingLink claim) {}
