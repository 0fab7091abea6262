package org.stemma.eval.reading.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Span;
import org.stemma.eval.reading.attributions.Matching.Pair;

class MatchingTest {
  @Test
  void half_of_the_words_of_both_is_enough() {
    assertThat(Matching.halves(List.of(words(0, 2)), List.of(words(0, 4)))).hasSize(1);
    assertThat(Matching.halves(List.of(words(0, 2)), List.of(words(0, 5)))).isEmpty();
  }

  @Test
  void one_thing_is_paired_with_one_other_the_likest_first() {
    List<Pair> pairs =
        Matching.halves(
            List.of(words(0, 4), words(0, 5)), List.of(words(0, 5), words(0, 6), words(7, 9)));
    assertThat(pairs).extracting(Pair::found).containsExactly(1, 0);
    assertThat(pairs).extracting(Pair::gold).containsExactly(0, 1);
  }

  @Test
  void nothing_is_like_nothing() {
    assertThat(Matching.shared(new BitSet(), new BitSet())).isZero();
  }

  @Test
  void a_span_is_the_words_that_it_touches_and_marks_are_none() {
    String text = "“No,” said Ortiz.";
    Tokens tokens = Marked.words(text);
    assertThat(tokens.words())
        .extracting(word -> word.of(text))
        .containsExactly("No", "said", "Ortiz");
    assertThat(tokens.of(new Span(0, 5))).isEqualTo(words(0, 1));
    assertThat(tokens.of(new Span(0, 1)).isEmpty()).isTrue();
    assertThat(tokens.of(List.of(new Span(2, 3), new Span(12, 13)))).hasToString("{0, 2}");
  }

  private static BitSet words(int from, int to) {
    BitSet words = new BitSet();
    words.set(from, to);
    return words;
  }
}
