package org.stemma.ingest.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.ingest.format.Decoding;
import org.stemma.ingest.trace.PageSource;

/**
 * The bytes of a page as characters: byte order mark, then what was said with the page, then what
 * it says itself, then UTF-8, then windows-1252 (the order of the HTML standard, section 13.2.3,
 * but a declared charset that does not fit is not believed).
 */
final class PageBytes {
  /** Where a page must declare its charset; browsers read 1,024 bytes, saved pages need more. */
  private static final int PROLOGUE = 8_192;

  /** A page in its declared charset may have so many bad bytes in a million: a cut-off ad, say. */
  private static final int BAD_PER_MILLION = 2_000;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s{0,5}+=\\s{0,5}+[\"']?([\\w:.-]{2,40})");

  private PageBytes() {}

  /**
   * The characters of a page.
   *
   * @param hint a charset name from outside, HTTP say; an unknown one is passed over
   * @return null if the bytes are text in no charset that can be told
   */
  static @Nullable PageSource decode(byte[] bytes, @Nullable String hint) {
    int mark = markLength(bytes);
    if (mark > 0) {
      Charset marked = mark == 3 ? StandardCharsets.UTF_8 : utf16(bytes);
      return lenient(bytes, mark, marked);
    }
    List<Charset> believed = new ArrayList<>();
    add(believed, hint);
    add(believed, declared(bytes));
    boolean open = believed.isEmpty();
    if (!believed.contains(StandardCharsets.UTF_8)) {
      believed.add(StandardCharsets.UTF_8);
    }
    for (Charset charset : believed) {
      String text = Decoding.strict(bytes, charset);
      if (text != null && plausible(text)) {
        return new PageSource(text, charset, 0);
      }
    }
    if (open) {
      Charset western = Charset.forName("windows-1252");
      String text = Decoding.strict(bytes, western);
      if (text != null && plausible(text)) {
        return new PageSource(text, western, 0);
      }
    }
    return lenient(bytes, 0, believed.getFirst());
  }

  private static int markLength(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return 3;
    }
    boolean wide =
        b.length >= 2
            && ((b[0] == (byte) 0xFE && b[1] == (byte) 0xFF)
                || (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE));
    return wide ? 2 : 0;
  }

  private static Charset utf16(byte[] b) {
    return b[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static @Nullable String declared(byte[] bytes) {
    String prologue =
        new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(prologue);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static void add(List<Charset> charsets, @Nullable String name) {
    if (name == null) {
      return;
    }
    try {
      Charset charset = Charset.forName(name.strip());
      // The standard reads these two names as windows-1252.
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      Charset read = latin ? Charset.forName("windows-1252") : charset;
      // A page whose declaration could be read byte by byte is not in UTF-16, whatever it says.
      if (!read.name().startsWith("UTF-16") && !charsets.contains(read)) {
        charsets.add(read);
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // An unknown name says nothing; the bytes are tried without it.
    }
  }

  private static @Nullable PageSource lenient(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    long bad = text.chars().filter(c -> c == 0xFFFD).count();
    return bad * 1_000_000 <= (long) BAD_PER_MILLION * text.length() && plausible(text)
        ? new PageSource(text, charset, from)
        : null;
  }

  /** Text has no zero characters and few controls; a wrong charset or a binary file has both. */
  private static boolean plausible(String text) {
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      controls += c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
    }
    return controls * 1_000 <= text.length();
  }
}
