package org.stemma.reader.mentions;

import java.util.List;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.reader.words.Word;

/**
 * Words that look like a name.
 *
 * @param sentence the sentence that holds them
 * @param from the first word in it
 * @param to one past the last word
 * @param titled a title or role stands before them
 * @param weak one word, where any word has a capital
 * @param following the next sentence of the field; empty after the last
 */
record Candidate(
    Field field,
    List<Word> sentence,
    int from,
    int to,
    String name,
    boolean titled,
    boolean weak,
    List<Word> following) {

  static Candidate of(
      Passage passage,
      List<Word> sentence,
      int from,
      int to,
      boolean titled,
      List<Word> following) {
    Span span = new Span(sentence.get(from).span().start(), sentence.get(to - 1).span().end());
    String name = span.of(passage.words()).replace('’', '\'');
    boolean weak = to - from == 1 && sentence.get(from).opens();
    return new Candidate(passage.field(), sentence, from, to, name, titled, weak, following);
  }

  Span span() {
    return new Span(sentence.get(from).span().start(), sentence.get(to - 1).span().end());
  }

  int length() {
    return to - from;
  }

  Word first() {
    return sentence.get(from);
  }

  Word last() {
    return sentence.get(to - 1);
  }

  List<Word> words() {
    return sentence.subList(from, to);
  }

  /** The word {@code by} places after the last one in lower case; empty past the end. */
  String after(int by) {
    int at = to - 1 + by;
    return at < sentence.size() ? sentence.get(at).lower() : "";
  }

  /** The word {@code by} places before the first one in lower case; empty before the start. */
  String before(int by) {
    int at = from - by;
    return at >= 0 ? sentence.get(at).lower() : "";
  }
}
