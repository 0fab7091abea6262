package org.stemma.peers.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Span;

class WireTest {
  @Test
  void a_question_comes_back_from_its_line() {
    Question question = new Question("a", "Lena\tsaid:\n“No.”", null);
    assertThat(Question.of(question.line())).isEqualTo(question);
    assertThat(question.line()).doesNotContain("\n");
  }

  @Test
  void given_tokens_travel_with_their_sentences() {
    Question question =
        new Question(
            "a",
            "Hi .\nNo",
            List.of(List.of(new Span(0, 2), new Span(3, 4)), List.of(new Span(5, 7))));
    assertThat(Question.of(question.line())).isEqualTo(question);
    assertThat(question.line()).contains("\"sentences\":[[0,4],[5,7]]");
  }

  @Test
  void an_answer_comes_back_from_its_line() {
    Answer answer =
        Answer.of(
            "a",
            List.of(new Answer.Name(new Span(0, 4), "PERSON")),
            List.of(
                new Answer.Quotation(new Span(6, 9), "Lena"),
                new Answer.Quotation(new Span(10, 12), null)));
    assertThat(Answer.of(answer.line())).isEqualTo(answer);
  }

  @Test
  void a_failure_says_why() {
    assertThat(Answer.of(Answer.failed("a", "too long").line()).error()).isEqualTo("too long");
  }

  @Test
  void an_emoji_is_one_code_point_and_two_units() {
    Offsets offsets = new Offsets("😀 Lena");
    assertThat(offsets.units(new Span(2, 6))).isEqualTo(new Span(3, 7));
    assertThat(offsets.points(new Span(3, 7))).isEqualTo(new Span(2, 6));
    assertThat(offsets.points(new Span(0, 2))).isEqualTo(new Span(0, 1));
  }

  @Test
  void words_are_what_stands_between_white_space() {
    assertThat(new Question("a", " one two\n\nthree ", null).words()).isEqualTo(3);
    assertThat(new Question("a", " ", null).words()).isZero();
  }
}
