package org.stemma.peers.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Span;
import org.stemma.peers.speakers.GoldText.Quotation;
import org.stemma.peers.speakers.GoldText.Who;
import org.stemma.peers.wire.Answer;

/** A quotation of Lena Ortiz stands at 10 to 20, and goes on at 30 to 40. */
class SpeakerScoreTest {
  private static final List<Span> PLACES = List.of(new Span(10, 20), new Span(30, 40));
  private static final Quotation ORTIZ =
      new Quotation(PLACES, Who.NAMED, "the mayor", List.of("Lena Ortiz"));

  @Test
  void the_marks_may_belong_to_it() {
    assertThat(score(ORTIZ, at(9, 21, "Ortiz")).right()).isEqualTo(1);
  }

  @Test
  void half_of_it_is_enough_and_less_is_not() {
    assertThat(score(ORTIZ, at(15, 25, "Ortiz")).right()).isEqualTo(1);
    assertThat(score(ORTIZ, at(16, 25, "Ortiz")).missed()).isEqualTo(1);
  }

  @Test
  void one_wrong_part_makes_it_wrong() {
    assertThat(score(ORTIZ, at(10, 20, "Ortiz"), at(30, 40, "Paul Lima")).wrong()).isEqualTo(1);
  }

  @Test
  void a_part_that_is_open_does_not_harm() {
    assertThat(score(ORTIZ, at(10, 20, null), at(30, 40, "Ortiz")).right()).isEqualTo(1);
  }

  @Test
  void nobody_a_pronoun_and_the_articles_own_words_leave_it_open() {
    assertThat(score(ORTIZ, at(10, 20, null)).open()).isEqualTo(1);
    assertThat(score(ORTIZ, at(10, 20, "she")).open()).isEqualTo(1);
    assertThat(score(ORTIZ, at(10, 20, "the mayor")).open()).isEqualTo(1);
  }

  @Test
  void a_name_for_a_speaker_without_one_costs_precision() {
    Quotation nameless = new Quotation(PLACES, Who.NAMELESS, "two officials", List.of());
    GoldText text = new GoldText("t", "", List.of(ORTIZ, nameless));
    Answer answer = Answer.of("t", List.of(), List.of(at(10, 20, "Ortiz")));
    SpeakerScore score = SpeakerScore.of(SpeakerJudge.judge(text, answer));
    assertThat(score.invented()).isEqualTo(1);
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.coverage()).isEqualTo(1);
  }

  @Test
  void scare_quotes_with_a_speaker_are_counted_apart() {
    Quotation nobodys = new Quotation(PLACES, Who.NOBODY, "", List.of());
    SpeakerScore score = score(nobodys, at(10, 20, "Ortiz"));
    assertThat(score.scare()).isEqualTo(1);
    assertThat(score.named()).isZero();
  }

  private static Answer.Quotation at(int start, int end, @Nullable String speaker) {
    return new Answer.Quotation(new Span(start, end), speaker);
  }

  private static SpeakerScore score(Quotation gold, Answer.Quotation... found) {
    GoldText text = new GoldText("t", "", List.of(gold));
    Answer answer = Answer.of("t", List.of(), new ArrayList<>(List.of(found)));
    return SpeakerScore.of(SpeakerJudge.judge(text, answer));
  }
}
