package org.stemma.reader.mentions;

import java.util.List;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.reader.words.Word;

/**
 * The words of one field, sentence by sentence.
 *
 * @param words the field's text
 */
record Passage(Field field, String words, List<List<Word>> sentences) {
  private static final int SHORTEST_HEADLINE = 4;
  private static final double HEADLINE_CAPITALS = 0.75;

  Passage {
    sentences = List.copyOf(sentences);
  }

  static Passage of(Field field, String words, List<Span> sentences, List<List<Span>> tokens) {
    List<List<Word>> lines = new java.util.ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      lines.add(Compounds.split(Word.of(words, sentences.get(i), tokens.get(i))));
    }
    return new Passage(field, words, lines);
  }

  /**
   * Whether capitals mean nothing in {@code sentence}, because nearly all of its longer words have
   * one: a headline in title case, a line in capitals.
   */
  static boolean isHeadline(List<Word> sentence) {
    int long_ = 0;
    int capitals = 0;
    int all = 0;
    for (Word word : sentence) {
      if (word.isWord() && Character.isLetter(word.text().charAt(0))) {
        all++;
        if (word.text().length() > 3) {
          long_++;
          capitals += word.isCapital() ? 1 : 0;
        }
      }
    }
    boolean stops = !sentence.isEmpty() && sentence.getLast().isStop();
    return !stops && all >= SHORTEST_HEADLINE && capitals >= HEADLINE_CAPITALS * long_;
  }
}
