package org.stemma.ingest.feeds;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Text that an Atom feed packs as base64 because it calls it neither text nor XML. */
final class Base64Text {
  private Base64Text() {}

  /** Whether a content of this media type is packed so (RFC 4287, section 4.1.3.3). */
  static boolean isLikely(String type) {
    boolean media = type.indexOf('/') > 0;
    boolean readable =
        type.startsWith("text/") || type.endsWith("+xml") || type.endsWith("/xml") || !media;
    return !readable;
  }

  /** The text, or {@code words} as they are if they are no base64. */
  static String decoded(String words) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(words);
      return bytes.length == 0 ? words : new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return words;
    }
  }
}
