package org.stemma.pages.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;
import org.stemma.pages.fixture.Draft;

class UnitsTest {
  @Test
  void a_span_inside_a_sentence_counts_characters_from_its_start() {
    Draft draft = new Draft("a", "One two.|Three four five.");
    assertThat(anchors(draft.witness(), draft.span("four"))).containsExactly("s2:6-10");
  }

  @Test
  void characters_outside_the_basic_plane_count_once() {
    Draft draft = new Draft("a", "🌉🌉 One.|𝔙 two three.");
    assertThat(anchors(draft.witness(), draft.span("two"))).containsExactly("s2:2-5");
    assertThat(anchors(draft.witness(), draft.span("One"))).containsExactly("s1:3-6");
  }

  @Test
  void a_span_over_sentences_is_cut_at_their_ends() {
    Draft draft = new Draft("a", "One two.|Three.\n\nFour five.");
    assertThat(anchors(draft.witness(), draft.span("two. Three.\n\nFour")))
        .containsExactly("s1:4-8", "s2:0-6", "s3:0-4");
  }

  @Test
  void white_space_between_sentences_lies_nowhere() {
    Draft draft = new Draft("a", "One.|Two.");
    assertThat(anchors(draft.witness(), new Span(4, 5))).isEmpty();
  }

  @Test
  void text_that_no_given_sentence_covers_can_be_cited() {
    Witness covered = new Draft("a", "One. Two. Three.").witness();
    Annotation sparse =
        new Annotation(
            "en",
            true,
            List.of(new Span(5, 9)),
            List.of(List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Witness witness = new Witness(covered.article(), sparse, List.of());
    assertThat(anchors(witness, new Span(0, 16))).containsExactly("g1:0-4", "s1:0-4", "g2:0-6");
  }

  @Test
  void a_field_is_one_unit() {
    Draft draft = new Draft("a", "One.");
    draft.title = "🌉 Title";
    assertThat(
            Units.of(draft.witness()).spots(Field.TITLE, new Span(3, 8)).stream()
                .map(Units.Spot::anchor))
        .containsExactly("title:2-7");
  }

  private static List<String> anchors(Witness witness, Span span) {
    return Units.of(witness).spots(Field.TEXT, span).stream().map(Units.Spot::anchor).toList();
  }
}
