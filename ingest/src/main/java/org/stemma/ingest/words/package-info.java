/**
 * The words of an article as the contract wants them: Unicode NFC, single spaces, no controls; and
 * the marks that stand before a headline. Knows no page and no format.
 */
@NullMarked
package org.stemma.ingest.words;

import org.jspecify.annotations.NullMarked;
