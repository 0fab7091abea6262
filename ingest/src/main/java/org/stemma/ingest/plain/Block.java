package org.stemma.ingest.plain;

import java.util.List;
import org.stemma.core.model.Span;

/**
 * A line of the scraped text, or several that were one.
 *
 * @param words clean, never empty
 * @param mended where a broken word was put together, in UTF-16 units of {@code words}
 * @param count how many words
 * @param key lower-case letters and digits alone
 * @param hits the words of furniture in it
 */
record Block(String words, List<Span> mended, int count, String key, Vocabulary.Hits hits) {
  Block {
    mended = List.copyOf(mended);
  }

  static Block of(String words, List<Span> mended) {
    return new Block(words, mended, Tokens.count(words), Tokens.key(words), Vocabulary.in(words));
  }
}
