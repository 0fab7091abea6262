package org.stemma.eval.reading.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Span;
import org.stemma.eval.reading.attributions.AttributionScore.Words;

class ReportingSentencesTest {
  @Test
  void the_capitalised_words_before_the_verb_are_the_source_and_the_rest_is_said() {
    assertThat(read("It holds, Lena Ortiz said on Monday."))
        .hasToString("[Words[source={2, 3}, cue={4}, content={0, 1, 5, 6}]]");
  }

  @Test
  void where_none_is_capitalised_the_word_before_is() {
    assertThat(read("Then she says no."))
        .hasToString("[Words[source={0, 1}, cue={2}, content={3}]]");
    assertThat(read("It was what they said."))
        .hasToString("[Words[source={3}, cue={4}, content={0, 1, 2}]]");
  }

  @Test
  void without_a_verb_of_saying_nobody_speaks() {
    assertThat(read("The dam holds.")).isEmpty();
  }

  private static List<Words> read(String text) {
    return ReportingSentences.of(text, List.of(new Span(0, text.length())), Marked.words(text));
  }
}
