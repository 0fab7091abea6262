package org.stemma.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Span;

class StandardReaderTest {
  private static final StandardReader READER = new StandardReader();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void english_is_read() {
    Annotation read =
        READER.read(
            Articles.of(
                "The river rose in the night. “We knew it,” said the mayor of the town.\n\n"
                    + "Nobody was hurt."));
    assertThat(read.language()).isEqualTo("en");
    assertThat(read.read()).isTrue();
    assertThat(read.sentences()).hasSize(3);
    assertThat(read.tokens()).hasSize(3);
    assertThat(read.vectors()).hasSize(3);
  }

  @Test
  void another_language_is_cut_and_not_read() {
    Annotation read =
        READER.read(Articles.of("Der Fluss stieg in der Nacht. Niemand war auf die Flut gefasst."));
    assertThat(read.language()).isEqualTo("de");
    assertThat(read.read()).isFalse();
    assertThat(read.sentences()).hasSize(2);
    assertThat(read.tokens().getFirst()).hasSize(7);
    assertThat(read.vectors()).isEmpty();
    assertThat(read.mentions()).isEmpty();
    assertThat(read.times()).isEmpty();
  }

  @Test
  void a_verbatim_article_keeps_its_sentences_and_tokens() {
    List<Span> sentences = List.of(new Span(0, 3), new Span(4, 9));
    List<List<Span>> tokens = List.of(List.of(new Span(0, 3)), List.of(new Span(4, 9)));
    Annotation read =
        READER.read(
            Articles.of(null, "The dam b", "en", true, new Segmentation(sentences, tokens)));
    assertThat(read.sentences()).isEqualTo(sentences);
    assertThat(read.tokens()).isEqualTo(tokens);
    assertThat(read.vectors()).hasSize(2);
  }

  @Test
  void nothing_at_all_is_no_trouble() {
    Annotation read = READER.read(Articles.verbatim("", "en"));
    assertThat(read.sentences()).isEmpty();
    assertThat(read.read()).isTrue();
  }

  @Test
  void it_names_its_model() {
    assertThat(READER.model()).startsWith("stemma-reader");
    assertThat(READER.modelSha256()).matches("[0-9a-f]{64}");
  }
}
