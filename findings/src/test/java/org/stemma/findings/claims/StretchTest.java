package org.stemma.findings.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.core.model.Span;

/** Words that the reader began or ended a little early or late are set right. */
class StretchTest {
  private static final String ACCUSED =
      "The union accused the firm of having moved two presses and of hiding its plans.";

  @ParameterizedTest
  @CsvSource({
    "the firm of having moved two presses and of hiding its plans",
    "of having moved two presses and of hiding its plans",
    "having moved two presses and of hiding its plans",
    "moved two presses and of hiding its plans"
  })
  void what_somebody_is_accused_of_begins_behind_the_first_of(String content) {
    Stretch stretch = stretch(ACCUSED, "accused", true, content);
    assertThat(stretch.words().of(ACCUSED))
        .isEqualTo("having moved two presses and of hiding its plans");
    assertThat(accused(stretch, ACCUSED)).isEqualTo("the firm");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The firm said it would close its mill in May, and left.|it would close its"
            + "|it would close its mill in May",
        "The firm said it would close by the end of May, and left.|it would close by the"
            + "|it would close by the end of May",
        "The firm said the dam had been opened.|had been opened|the dam had been opened",
        "The firm said on Monday that the dam was open.|was open|the dam was open",
        "The firm said the dam was safe and left.|the dam was safe|the dam was safe",
        "The firm said, after a week, was open.|was open|was open",
      })
  void a_proposition_has_its_subject_and_goes_on_to_its_end(
      String text, String content, String meant) {
    assertThat(stretch(text, "said", false, content).words().of(text)).isEqualTo(meant);
  }

  private static Stretch stretch(String text, String cue, boolean accuses, String content) {
    return Stretch.of(
        text, new Span(0, text.length()), span(text, cue), accuses, span(text, content));
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static @Nullable String accused(Stretch stretch, String text) {
    Span accused = stretch.accused();
    return accused == null ? null : accused.of(text);
  }
}
