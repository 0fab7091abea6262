package org.stemma.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;
import org.stemma.core.model.Span;
import org.stemma.reader.segment.Segmenter;

class EncoderTest {
  private static final Encoder ENCODER = new Encoder();

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @Test
  void the_number_of_threads_does_not_change_a_bit() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      texts.add("The dam broke in the night of day " + i + ". Nobody knew. ".repeat(1 + 3 * i));
    }
    List<Integer> alone = texts.stream().map(EncoderTest::said).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> together = new ArrayList<>();
      for (String text : texts.reversed()) {
        together.add(threads.submit(() -> said(text)));
      }
      for (int i = 0; i < texts.size(); i++) {
        assertThat(together.get(texts.size() - 1 - i).get()).isEqualTo(alone.get(i));
      }
    }
  }

  @Test
  void every_head_sees_every_window_in_order() {
    List<Integer> sizes = new ArrayList<>();
    Head head = (window, said) -> sizes.add(said.entities().capacity() / 15);
    String text = "dam ".repeat(300);
    ENCODER.read(text, List.of(new Span(0, text.length())), List.of(head, head));
    assertThat(sizes).containsExactly(128, 128, 128, 128, 50, 50);
  }

  @Test
  void no_sentence_needs_no_model() {
    try (Encoder encoder = new Encoder()) {
      encoder.read("", List.of(), List.of());
      assertThat(encoder.modelSha256()).hasSize(64);
      assertThat(encoder.model()).startsWith("stemma-reader");
    }
  }

  @Test
  void a_closed_one_says_so() {
    Encoder encoder = new Encoder();
    encoder.close();
    assertThatThrownBy(() -> encoder.read("It broke.", List.of(new Span(0, 9)), List.of()))
        .hasMessageStartingWith("Bug:");
  }

  @Test
  void one_that_is_closed_while_somebody_reads_lets_the_window_end() throws InterruptedException {
    Encoder encoder = new Encoder();
    encoder.prepare();
    String text = "It broke. ".repeat(20_000);
    List<Span> sentences =
        IntStream.range(0, 20_000).mapToObj(i -> new Span(10 * i, 10 * i + 9)).toList();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    CountDownLatch begun = new CountDownLatch(1);
    Thread reader =
        new Thread(
            () -> encoder.read(text, sentences, List.of((window, said) -> begun.countDown())));
    reader.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
    reader.start();
    begun.await();
    encoder.close();
    reader.join();
    assertThat(thrown.get()).isInstanceOf(CancellationException.class);
  }

  @Test
  void other_weights_are_refused() {
    Model other = new Model("x", Model.PINNED.vocabularyFile(), "00", "/no-such-file.txt", "00");
    assertThatThrownBy(other::weights)
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(Code.MODEL_UNAVAILABLE))
        .hasMessageContaining("SHA-256");
    assertThatThrownBy(other::vocabulary).hasMessageContaining("missing");
  }

  /** A number that changes with any bit of what the model says. */
  private static int said(String text) {
    int[] all = {1};
    Head head =
        (window, said) -> {
          float[] values = new float[said.sentences().capacity()];
          said.sentences().get(0, values);
          float[] names = new float[said.entities().capacity()];
          said.entities().get(0, names);
          all[0] = 31 * (31 * all[0] + Arrays.hashCode(values)) + Arrays.hashCode(names);
        };
    ENCODER.read(text, Segmenter.of(text).sentences(), List.of(head));
    return all[0];
  }
}
