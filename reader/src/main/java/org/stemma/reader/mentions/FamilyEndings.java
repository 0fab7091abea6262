package org.stemma.reader.mentions;

import org.stemma.reader.words.Word;
import org.stemma.reader.words.WordList;

/** Whether a word ends as the family names of a people do. */
final class FamilyEndings {
  /** In letters: the shortest stem before an ending. */
  private static final int STEM = 2;

  private static final int LONGEST = 8;
  private static final WordList ENDINGS = WordList.read(FamilyEndings.class, "family-endings.txt");

  private FamilyEndings() {}

  static boolean has(Word word) {
    String lower = word.lower();
    if (word.isAllCapitals() || lower.startsWith("-")) {
      return false;
    }
    for (int from = Math.max(STEM, lower.length() - LONGEST); from < lower.length() - 1; from++) {
      if (ENDINGS.has(lower.substring(from))) {
        return true;
      }
    }
    return false;
  }
}
