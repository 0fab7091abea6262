package org.stemma.ingest.trace;

import java.nio.charset.Charset;

/**
 * A page's bytes as characters.
 *
 * @param html the characters, without a byte order mark
 * @param charset in which the bytes were read; what does not fit it was replaced by U+FFFD
 * @param mark the length of the byte order mark, 0 to 3 bytes
 */
public record PageSource(String html, Charset charset, int mark) {}
