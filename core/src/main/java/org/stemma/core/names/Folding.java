package org.stemma.core.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes off what spellings of one name differ in by habit: case, accents, marks between letters.
 */
final class Folding {
  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

  private Folding() {}

  /**
   * Compatibility decomposition without accents, folded in case; spaces and marks stand. Letters
   * that Unicode does not decompose (ø, ł, æ) become the ASCII letters that news writes for them.
   */
  static String plain(String words) {
    if (isAscii(words)) {
      return words.toLowerCase(Locale.ROOT); // as the general way says, and many times faster
    }
    String decomposed = NFKD.normalize(words);
    StringBuilder plain = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .forEach(
            c -> {
              int kind = UCharacter.getType(c);
              if (kind != UCharacterCategory.NON_SPACING_MARK
                  && kind != UCharacterCategory.ENCLOSING_MARK) {
                append(plain, c);
              }
            });
    return UCharacter.foldCase(plain.toString(), true);
  }

  private static boolean isAscii(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder plain, int c) {
    switch (c) {
      case 'Ø' -> plain.append('O');
      case 'ø' -> plain.append('o');
      case 'Ł' -> plain.append('L');
      case 'ł' -> plain.append('l');
      case 'Đ', 'Ð' -> plain.append('D');
      case 'đ', 'ð' -> plain.append('d');
      case 'Æ' -> plain.append("AE");
      case 'æ' -> plain.append("ae");
      case 'Œ' -> plain.append("OE");
      case 'œ' -> plain.append("oe");
      case 'Þ' -> plain.append("Th");
      case 'þ' -> plain.append("th");
      case 'ı' -> plain.append('i');
      case 'ə', 'Ə' -> plain.append('a');
      case 'Ħ' -> plain.append('H');
      case 'ħ' -> plain.append('h');
      default -> plain.appendCodePoint(c);
    }
  }

  /** The letters and digits of {@link #plain}, and {@code &}; all of it if there are none. */
  static String key(String words) {
    String plain = plain(words);
    StringBuilder key = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(c -> UCharacter.isLetterOrDigit(c) || c == '&')
        .forEach(key::appendCodePoint);
    return key.isEmpty() ? plain.strip() : key.toString();
  }

  /**
   * The words of {@link #plain}, cut at everything but letters, digits, {@code &} and the marks
   * that stand inside a word; hyphens, apostrophes and dots inside a word are dropped with no cut
   * if {@code joined}, else a hyphen cuts.
   */
  static List<String> words(String name, boolean joined) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = plain(name);
    plain
        .codePoints()
        .forEach(
            c -> {
              if (UCharacter.isLetterOrDigit(c) || c == '&') {
                word.appendCodePoint(c);
              } else if (!isApostrophe(c) && !(joined && isHyphen(c))) {
                flush(word, words);
              }
            });
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  static boolean isHyphen(int c) {
    return UCharacter.getType(c) == UCharacterCategory.DASH_PUNCTUATION;
  }

  /** Marks that stand for a glottal stop or a soft sign in transliterated names, too. */
  static boolean isApostrophe(int c) {
    return switch (c) {
      case '\'', '’', '‘', '`', '´', 'ʻ', 'ʼ', 'ʿ', 'ʾ', 'ʹ', '′' -> true;
      default -> false;
    };
  }

  /** {@code words} without a leading "the" and without a possessive ending, trimmed. */
  static String bare(String words) {
    String bare = words.strip();
    if (bare.length() > 4 && bare.regionMatches(true, 0, "the ", 0, 4)) {
      bare = bare.substring(4).strip();
    }
    int end = bare.length();
    if (end > 2 && isApostrophe(bare.charAt(end - 2)) && bare.charAt(end - 1) == 's') {
      return bare.substring(0, end - 2);
    }
    if (end > 2 && isApostrophe(bare.charAt(end - 1)) && bare.charAt(end - 2) == 's') {
      return bare.substring(0, end - 1);
    }
    return bare;
  }
}
