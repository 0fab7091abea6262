package org.stemma.stories.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text. */
public final class Words {
  // Nothing that people write is longer; what is longer (encoded data, a line of dashes and
  // letters) is cut.
  private static final int LONGEST = 60;

  private Words() {}

  /**
   * The words of {@code text} in order: letters and digits, with apostrophes inside words and
   * points and commas inside numbers. Linear in the text.
   */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    boolean opens = true;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (!isPart(point)) {
        opens |= ends(point);
        at += Character.charCount(point);
        continue;
      }
      int end = endOf(text, at);
      String form = text.substring(at, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      boolean capital = Character.isUpperCase(point) || Character.isTitleCase(point);
      words.add(new Word(form, at, end, capital, opens));
      opens = false;
      at = end;
    }
    return List.copyOf(words);
  }

  private static int endOf(String text, int start) {
    int at = start;
    while (at < text.length() && at - start < LONGEST) {
      int point = text.codePointAt(at);
      boolean inside = isPart(point) || (at > start && joins(text, at) && at + 1 < text.length());
      if (!inside) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  // "o'clock", "N.K." is two words, "1,000.5" one.
  private static boolean joins(String text, int at) {
    char mark = text.charAt(at);
    if (at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (mark) {
      case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private static boolean isPart(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  // Also marks of quotation and colons: what follows them is often written large for their sake.
  private static boolean ends(int point) {
    return switch (point) {
      case '.', '!', '?', ':', '\n', '"', '\u201C', '\u2018', '\u2022' -> true;
      default -> false;
    };
  }
}
