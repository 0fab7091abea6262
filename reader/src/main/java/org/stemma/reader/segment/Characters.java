package org.stemma.reader.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;

/** What a character is to somebody who looks for sentences and tokens. */
final class Characters {
  private static final String ENDS = ".!?…‼⁇⁈⁉。！？｡؟۔।॥";
  private static final String ENDS_WITHOUT_SPACE = "。！？｡";
  private static final String CLOSERS = "”’\"')]}»›“‟」』）］";
  private static final String OPENERS = "“‘\"'([{«‹„‚「『（［¿¡";
  private static final String DASHES = "-‐‑‒–—―";
  private static final String APOSTROPHES = "'’ʼ＇";

  private Characters() {}

  /** White space, and what is as invisible; NFC text has no other. */
  static boolean isSpace(int c) {
    return c <= ' ' || UCharacter.isUWhiteSpace(c) || c == 0xFEFF || c == 0x200B;
  }

  static boolean isEnd(int c) {
    return ENDS.indexOf(c) >= 0;
  }

  /** A full stop of a script that leaves no space behind it. */
  static boolean isEndWithoutSpace(int c) {
    return ENDS_WITHOUT_SPACE.indexOf(c) >= 0;
  }

  static boolean isCloser(int c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean isOpener(int c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean isDash(int c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isApostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  static boolean isUpper(int c) {
    return UCharacter.isUUppercase(c) || UCharacter.isTitleCase(c);
  }

  static boolean isLower(int c) {
    return UCharacter.isULowercase(c);
  }

  static boolean isLetter(int c) {
    return UCharacter.isLetter(c);
  }

  static boolean isDigit(int c) {
    return UCharacter.isDigit(c);
  }

  /** A letter, a digit, or a mark that stands on one. */
  static boolean isWord(int c) {
    return UCharacter.isLetterOrDigit(c) || isMark(c);
  }

  static boolean isMark(int c) {
    int type = UCharacter.getType(c);
    return type == ECharacterCategory.NON_SPACING_MARK
        || type == ECharacterCategory.COMBINING_SPACING_MARK
        || type == ECharacterCategory.ENCLOSING_MARK;
  }

  /** A letter of a script that puts no space between its words. */
  static boolean isUnspaced(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC)
        || (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x0E00 && c <= 0x0EFF)
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF);
  }
}
