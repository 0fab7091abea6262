package org.stemma.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;
import org.stemma.core.model.SentenceVector;
import org.stemma.core.model.Span;
import org.stemma.reader.segment.Segmenter;

class SentenceEncoderTest {
  private static final SentenceEncoder ENCODER = new SentenceEncoder();

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @Test
  void like_sentences_have_like_vectors() {
    List<SentenceVector> vectors =
        encode("The dam broke in the night. The barrage burst at night. He likes red wine.");
    assertThat(vectors).hasSize(3);
    assertThat(vectors.get(0).size()).isEqualTo(384);
    assertThat(vectors.get(0).cosine(vectors.get(0))).isBetween(0.999, 1.001);
    assertThat(vectors.get(0).cosine(vectors.get(1)))
        .isGreaterThan(vectors.get(0).cosine(vectors.get(2)) + 0.2);
  }

  @Test
  void the_number_of_threads_does_not_change_a_bit() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      texts.add("The dam broke in the night of day " + i + ". Nobody knew. ".repeat(1 + 3 * i));
    }
    List<List<SentenceVector>> alone = texts.stream().map(SentenceEncoderTest::encode).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<SentenceVector>>> together = new ArrayList<>();
      for (String text : texts.reversed()) {
        together.add(threads.submit(() -> encode(text)));
      }
      for (int i = 0; i < texts.size(); i++) {
        assertThat(together.get(texts.size() - 1 - i).get()).isEqualTo(alone.get(i));
      }
    }
  }

  @Test
  void a_sentence_behind_the_limit_and_one_without_pieces_have_the_zero_vector() {
    String long1 = "dam ".repeat(50_000);
    String text = long1 + "\u0001 It broke.";
    List<SentenceVector> vectors =
        ENCODER.encode(
            text,
            List.of(
                new Span(0, long1.length()),
                new Span(long1.length(), long1.length() + 1),
                new Span(long1.length() + 2, text.length())));
    assertThat(vectors.get(0).cosine(vectors.get(0))).isGreaterThan(0.999);
    assertThat(vectors.get(1)).isEqualTo(new SentenceVector(new float[384]));
    assertThat(vectors.get(2)).isEqualTo(new SentenceVector(new float[384]));
  }

  @Test
  void no_sentence_needs_no_model() {
    try (SentenceEncoder encoder = new SentenceEncoder()) {
      assertThat(encoder.encode("", List.of())).isEmpty();
      assertThat(encoder.modelSha256()).hasSize(64);
      assertThat(encoder.model()).isEqualTo("all-MiniLM-L6-v2-int8");
    }
  }

  @Test
  void a_closed_one_says_so() {
    SentenceEncoder encoder = new SentenceEncoder();
    encoder.close();
    assertThatThrownBy(() -> encoder.encode("It broke.", List.of(new Span(0, 9))))
        .hasMessageStartingWith("Bug:");
  }

  @Test
  void other_weights_are_refused() {
    Model other = new Model("x", Model.PINNED.tokenizer(), "00", "/no-such-file.json", "00", 384);
    assertThatThrownBy(other::weights)
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(Code.MODEL_UNAVAILABLE))
        .hasMessageContaining("SHA-256");
    assertThatThrownBy(other::vocabulary).hasMessageContaining("missing");
  }

  private static List<SentenceVector> encode(String text) {
    return ENCODER.encode(text, Segmenter.of(text).sentences());
  }
}
