package org.stemma.reader.mentions;

import java.util.List;
import org.stemma.core.model.Field;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.reader.words.Word;

/**
 * A name, in its sentence.
 *
 * @param name as it is written, apostrophes made plain
 * @param words of the name
 * @param sentence the sentence that holds it
 * @param from the first of its words in the sentence
 * @param to one past the last
 */
record Candidate(
    Field field,
    Span span,
    MentionType type,
    String name,
    List<Word> words,
    List<Word> sentence,
    int from,
    int to) {

  int length() {
    return words.size();
  }

  Word first() {
    return words.getFirst();
  }

  Word last() {
    return words.getLast();
  }

  /** Whether an apostrophe, with or without an s, follows. */
  boolean possessive() {
    return sentence.get(to - 1).possessive();
  }

  Candidate of(MentionType settled) {
    return new Candidate(field, span, settled, name, words, sentence, from, to);
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
