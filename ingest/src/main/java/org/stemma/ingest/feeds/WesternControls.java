package org.stemma.ingest.feeds;

import java.nio.charset.Charset;

/**
 * Controls of Unicode that were meant as characters of windows-1252: who refers to character 146 in
 * a feed means an apostrophe, as browsers know (HTML standard, 13.2.5.80).
 */
final class WesternControls {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private WesternControls() {}

  static String mended(String words) {
    if (words.chars().noneMatch(c -> c >= 0x80 && c < 0xa0)) {
      return words;
    }
    StringBuilder mended = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      mended.append(c >= 0x80 && c < 0xa0 ? new String(new byte[] {(byte) c}, WESTERN) : c);
    }
    return mended.toString();
  }
}
