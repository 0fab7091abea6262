package org.stemma.pages.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A reference to evidence, as "D 11" is: a letter and a sentence.
 *
 * @param label siglum and number, with a no-break space
 * @param href of the exact span in the article's page
 * @param key of the cited sentence on the same page, for the evidence panel
 * @param own whether the finding is in these very words
 * @param note what the span does for the finding, where that must be said
 */
public record Ref(String label, String href, String key, boolean own, @Nullable String note) {}
