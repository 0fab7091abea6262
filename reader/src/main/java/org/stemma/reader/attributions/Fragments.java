package org.stemma.reader.attributions;

import java.util.Set;
import org.stemma.core.model.Span;
import org.stemma.reader.words.WordList;

/** Tells words that somebody said from titles, names and terms that stand in marks as well. */
final class Fragments {
  /** In UTF-16 units: no title is longer. */
  private static final int LONGEST_TITLE = 100;

  private static final WordList SMALL = WordList.read(Fragments.class, "title-words.txt");

  private static final Set<Integer> ENDS = Set.of((int) '.', (int) '!', (int) '?');

  private Fragments() {}

  /** Whether all words between two marks begin with a capital, as those of a title do. */
  static boolean isTitle(String text, Span inner) {
    if (inner.length() > LONGEST_TITLE || ENDS.contains((int) text.charAt(inner.end() - 1))) {
      return false;
    }
    int capitals = 0;
    for (String word : inner.of(text).split("[\\s-]+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      int first = word.codePointAt(0);
      if (Character.isUpperCase(first)) {
        capitals++;
      } else if (Character.isLetter(first) && !SMALL.has(word)) {
        return false;
      }
    }
    return capitals > 0;
  }
}
