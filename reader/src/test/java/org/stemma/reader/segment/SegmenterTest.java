package org.stemma.reader.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Span;
import org.stemma.reader.Articles;

class SegmenterTest {
  private static final String TEXT = "No stop here It fell .";
  private static final List<Span> SENTENCES = List.of(new Span(0, 12), new Span(13, 22));
  private static final List<List<Span>> TOKENS =
      List.of(List.of(new Span(0, 12)), List.of(new Span(13, 20), new Span(21, 22)));

  @Test
  void a_segmentation_that_came_with_a_verbatim_article_is_used_as_it_is() {
    assertThat(of(TEXT, true, new Segmentation(SENTENCES, TOKENS)))
        .isEqualTo(new Segmentation(SENTENCES, TOKENS));
  }

  @Test
  void one_without_tokens_gets_ours() {
    Segmentation found = of(TEXT, true, new Segmentation(SENTENCES, null));
    assertThat(found.sentences()).isEqualTo(SENTENCES);
    assertThat(found.tokens())
        .containsExactly(
            List.of(new Span(0, 2), new Span(3, 7), new Span(8, 12)),
            List.of(new Span(13, 15), new Span(16, 20), new Span(21, 22)));
  }

  @Test
  void one_that_does_not_fit_the_text_is_passed_over() {
    Segmentation ours = Segmenter.of(TEXT);
    assertThat(of(TEXT, true, new Segmentation(List.of(new Span(0, 99)), null))).isEqualTo(ours);
    assertThat(of(TEXT, true, new Segmentation(SENTENCES.reversed(), null))).isEqualTo(ours);
    assertThat(of(TEXT, true, new Segmentation(SENTENCES, List.of())).tokens())
        .isEqualTo(of(TEXT, true, new Segmentation(SENTENCES, null)).tokens());
  }

  @Test
  void only_a_verbatim_article_brings_one_along() {
    assertThat(of(TEXT, false, new Segmentation(SENTENCES, TOKENS))).isEqualTo(Segmenter.of(TEXT));
  }

  @Test
  void an_empty_text_has_none() {
    assertThat(Segmenter.of("").sentences()).isEmpty();
    assertThat(Segmenter.of("  \n\n ").sentences()).isEmpty();
  }

  private static Segmentation of(String text, boolean verbatim, Segmentation given) {
    return Segmenter.of(Articles.of(null, text, null, verbatim, given));
  }
}
