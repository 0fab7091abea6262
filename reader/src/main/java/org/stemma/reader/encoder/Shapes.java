package org.stemma.reader.encoder;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * What the letters of a word look like, for a model whose pieces are all in lower case. The numbers
 * are those that the model was trained with: {@code training/reader/pieces.py} gives the same.
 */
final class Shapes {
  static final int SPECIAL = 0;
  static final int PUNCTUATION = 1;

  /** "minister" */
  static final int LOWER = 2;

  /** One capital letter: "A", the "U" of "U.S." */
  static final int CAPITAL = 3;

  /** "Minister" */
  static final int TITLE = 4;

  /** "NATO" */
  static final int UPPER = 5;

  /** "McDonald", "iPhone" */
  static final int MIXED = 6;

  /** "2024" */
  static final int DIGITS = 7;

  /** "15th", "G7" */
  static final int ALPHANUMERIC = 8;

  /** Letters of a script that has no capitals. */
  static final int CASELESS = 9;

  private Shapes() {}

  /** The shape of a stretch of {@code text} that holds no white space. */
  static int of(String text, int start, int end) {
    int letters = 0;
    int upper = 0;
    int lower = 0;
    boolean firstUpper = false;
    boolean digits = false;
    int count = 0;
    boolean marks = false;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      count++;
      if (UCharacter.isLetter(c)) {
        boolean isUpper = UCharacter.isUpperCase(c) || UCharacter.isTitleCase(c);
        firstUpper |= letters == 0 && isUpper;
        letters++;
        upper += isUpper ? 1 : 0;
        lower += UCharacter.hasBinaryProperty(c, UProperty.LOWERCASE) ? 1 : 0;
      } else if (UCharacter.isDigit(c)) {
        digits = true;
      } else {
        marks |= WordPiece.isPunctuation(c);
      }
    }
    if (count == 1 && marks) {
      return PUNCTUATION;
    }
    if (letters == 0) {
      return DIGITS;
    }
    if (digits) {
      return ALPHANUMERIC;
    }
    if (upper == 0) {
      return lower == 0 ? CASELESS : LOWER;
    }
    if (upper == letters) {
      return letters == 1 ? CAPITAL : UPPER;
    }
    return firstUpper && upper == 1 ? TITLE : MIXED;
  }
}
