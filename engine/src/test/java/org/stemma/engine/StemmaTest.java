package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Article;
import org.stemma.core.model.Input;
import org.stemma.core.model.Source;

/** What the engine adds to the stages: order, and one article where it was read twice. */
class StemmaTest {
  private static final String MAYOR =
      "{\"text\":\"The Orlen council met and chose a mayor.\",\"verbatim\":true,\"published\":\"%s\"}\n";
  private static final String CHOIR =
      "{\"text\":\"The Orlen choir sang in the old hall.\",\"verbatim\":true,\"published\":\"2026-03-02\"}\n";

  @Test
  void the_same_article_read_twice_is_one_found_in_two_places() {
    Run<List<Article>> run = extract(CHOIR + CHOIR);
    assertThat(run.result()).hasSize(1);
    assertThat(run.result().getFirst().sources())
        .extracting(Source::place)
        .containsExactly("-:1", "-:2");
    assertThat(run.result().getFirst().captures()).hasSize(1);
  }

  @Test
  void articles_come_in_the_order_of_their_dates_and_undated_ones_last() {
    String undated = "{\"text\":\"The Orlen bridge is old.\",\"verbatim\":true}\n";
    Run<List<Article>> run = extract(undated + CHOIR + MAYOR.replace("%s", "2026-03-01"));
    assertThat(run.result())
        .extracting(a -> a.text().split(" ", -1)[2])
        .containsExactly("council", "choir", "bridge");
  }

  @Test
  void an_article_knows_its_language_without_being_read() {
    assertThat(extract(CHOIR).result().getFirst().language()).isEqualTo("en");
  }

  @Test
  void progress_is_heard_for_every_capture() {
    List<Long> heard = new ArrayList<>();
    Settings settings = new Settings(2, null, (stage, done, total) -> heard.add(done));
    try (Stemma stemma = Stemma.standard(settings)) {
      stemma.extract(List.of(input(CHOIR + CHOIR + CHOIR)));
    }
    assertThat(heard).containsSubsequence(1L, 2L, 3L);
  }

  @Test
  void no_thread_is_too_few() {
    assertThatThrownBy(() -> new Settings(0, null, Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("threads 0 must be 1 to 256");
  }

  private static Run<List<Article>> extract(String lines) {
    try (Stemma stemma = Stemma.standard(Settings.DEFAULT)) {
      return stemma.extract(List.of(input(lines)));
    }
  }

  private static Input input(String lines) {
    return new Input.Standard(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }
}
