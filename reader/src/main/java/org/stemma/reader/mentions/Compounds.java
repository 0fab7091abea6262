package org.stemma.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.reader.words.Word;

/**
 * Takes "DPRK-Russia" and "US-led" apart, where the lexicon knows what stands before the hyphen.
 */
final class Compounds {
  private Compounds() {}

  static List<Word> split(List<Word> words) {
    List<Word> split = new ArrayList<>(words.size());
    for (Word word : words) {
      int hyphen = word.text().indexOf('-');
      if (hyphen > 1 && hyphen + 2 < word.text().length() && isCompound(word.text(), hyphen)) {
        split.add(part(word, 0, hyphen, false));
        split.add(part(word, hyphen + 1, word.text().length(), word.possessive()));
      } else {
        split.add(word);
      }
    }
    return split;
  }

  private static boolean isCompound(String text, int hyphen) {
    MentionType left = Known.type(text.substring(0, hyphen));
    MentionType right = Known.type(text.substring(hyphen + 1));
    boolean small = Character.isLowerCase(text.charAt(hyphen + 1));
    return Known.type(text) == null && left != null && (small || right != null);
  }

  private static Word part(Word word, int from, int to, boolean possessive) {
    String text = word.text().substring(from, to);
    int start = word.span().start() + from;
    return new Word(
        new Span(start, start + text.length()),
        text,
        text.toLowerCase(Locale.ROOT),
        from == 0 && word.opens(),
        possessive,
        from == 0 && word.apart());
  }
}
