package org.stemma.ingest.trace;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Which byte of a page each of its characters begins at. */
final class ByteOffsets {
  private static final int CHUNK = 8_192;

  private ByteOffsets() {}

  /**
   * The bytes at which characters begin. The page is decoded once more, up to the last of them and
   * stopping at each: right in every charset, and where bytes were replaced.
   *
   * @param characters offsets into the page's characters, in UTF-16 units, ascending, each before a
   *     whole code point or at the end
   */
  static int[] of(byte[] bytes, PageSource page, int[] characters) {
    CharsetDecoder decoder =
        page.charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    ByteBuffer in = ByteBuffer.wrap(bytes, page.mark(), bytes.length - page.mark());
    CharBuffer out = CharBuffer.allocate(CHUNK);
    int[] offsets = new int[characters.length];
    int at = 0;
    for (int i = 0; i < characters.length; i++) {
      boolean more = true;
      while (more && at < characters[i]) {
        out.clear().limit(StrictMath.min(CHUNK, characters[i] - at));
        decoder.decode(in, out, true);
        at += out.position();
        more = out.position() > 0;
      }
      offsets[i] = in.position();
    }
    return offsets;
  }
}
