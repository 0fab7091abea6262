package org.stemma.peers.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Span;

class SeedTextsTest {
  @Test
  void a_quotation_is_found_again_in_the_clean_text() {
    SeedTexts seed = new SeedTexts("Menu\n“It held,” 😀 she said.", "“It held,” 😀 she said.");
    assertThat(seed.places(List.of(new Span(6, 14)))).containsExactly(new Span(1, 9));
  }

  @Test
  void what_was_cleaned_away_has_no_place() {
    SeedTexts seed = new SeedTexts("“Safe” dam\nIt broke.", "It broke.");
    assertThat(seed.places(List.of(new Span(1, 5)))).isEmpty();
  }

  @Test
  void every_label_has_a_speaker_or_is_a_scare_quote() {
    assertThat(SeedTexts.labels())
        .hasSizeGreaterThanOrEqualTo(39)
        .allSatisfy(line -> assertThat(line.sha256()).hasSize(64))
        .allSatisfy(
            line ->
                assertThat(line.names().isEmpty())
                    .isEqualTo(!line.speaker().name().equals("NAMED")));
  }
}
