/**
 * What a page shows, and nothing else: strings, links and flags, ready to be set in type.
 *
 * <p>The templates under {@code src/main/jte} read these records and decide nothing; the classes of
 * {@code pages.site} make them. Nothing here knows the model.
 */
@NullMarked
package org.stemma.pages.site.view;

import org.jspecify.annotations.NullMarked;
