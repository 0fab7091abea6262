/**
 * The third stage: an article becomes annotations.
 *
 * <p>Way in: {@link org.stemma.reader.StandardReader}, which asks the rooms one after the other:
 *
 * <ol>
 *   <li>{@code language}: what language is it in, and do we read that?
 *   <li>{@code segment}: where do its sentences and tokens begin and end?
 *   <li>{@code mentions}: whom and what does it name?
 *   <li>{@code attributions}: who says what in it?
 *   <li>{@code core.time}: which temporal expressions does it hold?
 *   <li>{@code encoder}: what does each sentence mean, as a vector?
 * </ol>
 *
 * <p>A function of the article alone: no room knows of other articles, of stories or of files. The
 * rooms speak to one another through the records of {@code core.model}; what they know of language
 * lies in resources beside them.
 */
@NullMarked
package org.stemma.reader;

import org.jspecify.annotations.NullMarked;
