package org.stemma.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Span;

class WindowsTest {
  private static final WordPiece PIECES = WordPiece.of(Model.PINNED.vocabulary());

  @Test
  void sentences_stay_whole_as_long_as_they_fit() {
    // 41 pieces each: three fill a window, a fourth does not fit.
    List<Window> windows = windows("dam ".repeat(40) + ".", 7);
    assertThat(windows).extracting(w -> w.numbers().length).containsExactly(125, 125, 43);
    assertThat(owners(windows.get(0))).containsExactly(-1, 0, 1, 2, -1);
    assertThat(owners(windows.get(2))).containsExactly(-1, 6, -1);
  }

  @Test
  void a_long_sentence_is_cut_behind_its_punctuation() {
    List<Window> windows = windows("dam ".repeat(90) + ", " + "dam ".repeat(70), 1);
    assertThat(windows).extracting(w -> w.numbers().length).containsExactly(93, 72);
  }

  @Test
  void one_without_punctuation_is_cut_where_the_window_is_full() {
    List<Window> windows = windows("dam ".repeat(300), 1);
    assertThat(windows).extracting(w -> w.numbers().length).containsExactly(128, 128, 50);
  }

  @Test
  void each_begins_and_ends_with_the_special_pieces() {
    for (Window window : windows("The dam broke.", 100)) {
      assertThat(window.numbers()[0]).isEqualTo(PIECES.id("[CLS]"));
      assertThat(window.numbers()[window.numbers().length - 1]).isEqualTo(PIECES.id("[SEP]"));
    }
  }

  @Test
  void a_text_without_end_gives_a_bounded_number() {
    assertThat(windows("dam ".repeat(200_000), 1)).hasSize(Windows.MOST);
    assertThat(windows("dam ".repeat(50), 20_000)).hasSize(Windows.MOST);
  }

  @Test
  void nothing_gives_none() {
    assertThat(Windows.of("", List.of(), PIECES)).isEmpty();
    assertThat(Windows.of("\u0001", List.of(new Span(0, 1)), PIECES)).isEmpty();
  }

  private static List<Window> windows(String sentence, int times) {
    List<Span> sentences = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      sentences.add(new Span(i * sentence.length(), (i + 1) * sentence.length()));
    }
    return Windows.of(sentence.repeat(times), sentences, PIECES);
  }

  /** The sentences of a window's pieces, each run once. */
  private static int[] owners(Window window) {
    int[] all = window.sentences();
    return java.util.stream.IntStream.range(0, all.length)
        .filter(i -> i == 0 || all[i] != all[i - 1])
        .map(i -> all[i])
        .toArray();
  }
}
