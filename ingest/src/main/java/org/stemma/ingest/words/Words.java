package org.stemma.ingest.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * The form that all words of the record have (docs/contract.md, section 2): Unicode NFC, runs of
 * white space one space, no controls, no bidi controls, no soft hyphens, no zero-width spaces, no
 * white space at the ends. Cleaning what is clean changes nothing.
 *
 * <p>Zero-width joiners and non-joiners stay: Persian spells with them.
 */
public final class Words {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private Words() {}

  /** One line or paragraph in that form; empty if nothing of it is left. */
  public static String clean(String raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    boolean space = false;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        space = !kept.isEmpty();
      } else if (!isDropped(c)) {
        if (space) {
          kept.append(' ');
          space = false;
        }
        kept.appendCodePoint(isSurrogate(c) ? 0xfffd : c);
      }
    }
    return NFC.normalize(kept);
  }

  /** The same, but null where nothing is left or nothing was given. */
  public static @Nullable String cleanOrNull(@Nullable String raw) {
    String clean = raw == null ? "" : clean(raw);
    return clean.isEmpty() ? null : clean;
  }

  /** Whether {@code text} is in Unicode NFC. */
  public static boolean isNfc(String text) {
    return NFC.isNormalized(text);
  }

  /** Whether half a surrogate pair stands alone in {@code text}: UTF-8 cannot write it. */
  public static boolean hasLoneSurrogate(String text) {
    return text.codePoints().anyMatch(Words::isSurrogate);
  }

  public static boolean isSpace(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.WHITE_SPACE);
  }

  private static boolean isSurrogate(int c) {
    return c >= 0xd800 && c <= 0xdfff;
  }

  /** Whether a character leaves no trace in the record's form. */
  public static boolean isDropped(int c) {
    return UCharacter.isISOControl(c)
        || c == 0xad
        || c == 0x61c
        || c == 0x180e
        || c == 0x200b
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == 0xfeff
        || (c >= 0xfff9 && c <= 0xfffb);
  }
}
