package org.stemma.eval.reading.attributions;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.stemma.core.model.Span;

/**
 * The words of an article, so that spans of two origins can be compared: a span is the words that
 * it touches. Tokens without a letter or a digit are none, so that marks of quotation and commas
 * play no part.
 */
final class Tokens {
  private final List<Span> words;

  /**
   * @param tokens one list a sentence, in order
   */
  Tokens(String text, List<List<Span>> tokens) {
    this.words =
        tokens.stream()
            .flatMap(List::stream)
            .filter(t -> t.of(text).codePoints().anyMatch(Character::isLetterOrDigit))
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
  }

  /** The numbers of the words that the spans touch. */
  BitSet of(Collection<Span> spans) {
    BitSet touched = new BitSet();
    for (Span span : spans) {
      for (int i = firstBehind(span.start());
          i < words.size() && words.get(i).start() < span.end();
          i++) {
        touched.set(i);
      }
    }
    return touched;
  }

  BitSet of(Span span) {
    return of(List.of(span));
  }

  /** The words themselves, in order. */
  List<Span> words() {
    return List.copyOf(words);
  }

  // The first word that ends behind the offset.
  private int firstBehind(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The sets that are not empty, each once, in order. */
  static List<BitSet> distinct(Collection<BitSet> sets) {
    return sets.stream().filter(set -> !set.isEmpty()).distinct().toList();
  }
}
