package org.stemma.reader.mentions;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.reader.words.Word;

/**
 * How the article itself writes its words, which decides what a capital at the start of a sentence
 * means.
 *
 * @param small words seen without a capital
 * @param capital words seen with a capital where none was due, as written
 */
record Usage(Set<String> small, Set<String> capital) {

  static Usage of(List<Passage> passages) {
    Set<String> small = new TreeSet<>();
    Set<String> capital = new TreeSet<>();
    for (Passage passage : passages) {
      for (List<Word> sentence : passage.sentences()) {
        boolean headline = Passage.isHeadline(sentence);
        for (Word word : sentence) {
          if (!word.isCapital()) {
            small.add(word.text());
          } else if (!word.opens() && !headline) {
            capital.add(word.text());
          }
        }
      }
    }
    return new Usage(small, capital);
  }

  boolean isSmall(Word word) {
    return small.contains(word.lower());
  }

  boolean isCapital(Word word) {
    return capital.contains(word.text());
  }
}
