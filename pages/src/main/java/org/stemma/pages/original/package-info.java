/**
 * The page that an article was read from, made safe to look at, with the evidence marked.
 *
 * <p>Way in: {@link org.stemma.pages.original.OriginalPage#of}. The places are written into the
 * page's source as marks that no page can hold ({@link org.stemma.pages.original.MarkedSource}),
 * the page is parsed, and what comes out is written anew from a list of what is allowed ({@link
 * org.stemma.pages.original.SafeMarkup}, {@link org.stemma.pages.original.Allowed}): nothing of the
 * page's own markup is ever copied. Knows jsoup; nothing of stories, findings and templates.
 */
@NullMarked
package org.stemma.pages.original;

import org.jspecify.annotations.NullMarked;
