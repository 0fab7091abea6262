/**
 * Cuts a text into words, for comparing texts with one another.
 *
 * <p>Way in: {@link org.stemma.stories.text.Words#of}. Not the reader's tokens: these words are
 * what a copier keeps (letters and digits, case and typography aside), and they exist for every
 * article, in whatever language. Knows nothing of articles and stages.
 */
@NullMarked
package org.stemma.stories.text;

import org.jspecify.annotations.NullMarked;
