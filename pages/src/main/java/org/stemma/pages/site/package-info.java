/**
 * The record as a static site: an index of stories, a dossier for each, a page for each article.
 *
 * <p>Way in: {@link org.stemma.pages.site.Site#write}. Small classes make the view records of
 * {@code pages.site.view}, one for each section of a page; the templates under {@code src/main/jte}
 * set them in type. What a page says itself stands in {@code phrases.tsv}; everything else is an
 * article's words. Reads {@code core.model} alone.
 */
@NullMarked
package org.stemma.pages.site;

import org.jspecify.annotations.NullMarked;
