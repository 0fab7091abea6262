package org.stemma.ingest.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;

/** Bytes of a text file become characters, or a refusal; no byte is ever replaced in silence. */
public sealed interface Decoding {
  /** The characters, without a byte order mark. */
  record Text(String characters) implements Decoding {}

  /**
   * No characters came out.
   *
   * @param code {@link Code#NOT_TEXT} or {@link Code#ENCODING}
   * @param detail for the code's message
   */
  record Refused(Code code, String detail) implements Decoding {}

  /** More control characters than this, in a thousand, are no text. */
  int MOST_CONTROLS = 2;

  /**
   * Of all letters this many in a hundred may be outside ASCII where Windows-1252 is only a guess:
   * Western European languages stay below, another alphabet read wrongly is far above.
   */
  int MOST_HIGH_LETTERS = 25;

  /**
   * Decodes UTF-8, UTF-16 with a byte order mark, and, where it is no UTF-8, Windows-1252 if what
   * comes out looks like words of a Western European language.
   */
  static Decoding of(byte[] bytes) {
    if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) {
      String wide = strict(bytes, StandardCharsets.UTF_16);
      return wide == null ? new Refused(Code.ENCODING, "broken UTF-16") : checked(wide);
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return checked(utf8.startsWith("\uFEFF") ? utf8.substring(1) : utf8);
    }
    String western = strict(bytes, Charset.forName("windows-1252"));
    if (western != null && controls(western) > MOST_CONTROLS) {
      return new Refused(Code.NOT_TEXT, "it holds binary data");
    }
    if (western == null && binary(bytes)) {
      return new Refused(Code.NOT_TEXT, "it holds binary data");
    }
    if (mostlyUtf8(bytes)) {
      return new Refused(Code.ENCODING, "broken UTF-8");
    }
    if (western != null && plausible(western)) {
      return new Text(western);
    }
    return new Refused(Code.ENCODING, "neither UTF-8 nor Windows-1252");
  }

  private static Decoding checked(String text) {
    return controls(text) > MOST_CONTROLS
        ? new Refused(Code.NOT_TEXT, "it holds binary data")
        : new Text(text);
  }

  /** The text of {@code bytes}; null if they are not all in {@code charset}. */
  static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer decoded =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return decoded.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Control characters in a thousand, rounded up, white space apart. */
  private static int controls(String text) {
    long count = text.chars().filter(Decoding::isControl).count();
    return text.isEmpty() ? 0 : (int) ((count * 1000 + text.length() - 1) / text.length());
  }

  private static boolean binary(byte[] bytes) {
    long count = 0;
    for (byte b : bytes) {
      count += b >= 0 && isControl(b) ? 1 : 0;
    }
    return count * 1000 > (long) MOST_CONTROLS * bytes.length;
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0b && c != 0x1b;
  }

  /**
   * Whether what lies outside ASCII is mostly well-formed UTF-8: a damaged file of that kind, whose
   * every accent would come out as two letters.
   */
  private static boolean mostlyUtf8(byte[] bytes) {
    int formed = 0;
    int stray = 0;
    int i = 0;
    while (i < bytes.length) {
      int b = bytes[i] & 0xff;
      int more = b < 0xc2 ? 0 : b < 0xe0 ? 1 : b < 0xf0 ? 2 : b < 0xf5 ? 3 : 0;
      int follow = 0;
      while (follow < more && i + 1 + follow < bytes.length && bytes[i + 1 + follow] < -64) {
        follow++;
      }
      boolean whole = more > 0 && follow == more;
      formed += whole ? 1 : 0;
      stray += !whole && b >= 0x80 ? 1 : 0;
      i += whole ? 1 + more : 1;
    }
    return formed > stray;
  }

  /** Few letters outside ASCII, and none that no Western word has in its middle. */
  private static boolean plausible(String text) {
    int letters = 0;
    int high = 0;
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c);
      letters += letter ? 1 : 0;
      if (c < 0x80) {
        continue;
      }
      boolean afterLower = i > 0 && Character.isLowerCase(text.charAt(i - 1));
      if (letter) {
        high++;
        strange += Character.isUpperCase(c) && afterLower ? 1 : 0;
      } else if ("\u20ac\u201a\u201e\u2026\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u2122\u00a0"
                  .indexOf(c)
              < 0
          && "\u00a1\u00a3\u00a7\u00a9\u00ab\u00ad\u00ae\u00b0\u00b2\u00b3\u00b7\u00bb\u00bc\u00bd"
                  .indexOf(c)
              < 0
          && c != '\u00bf') {
        strange++;
      }
    }
    return high * 100 <= letters * MOST_HIGH_LETTERS && strange * 20 <= Math.max(high, 1);
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
