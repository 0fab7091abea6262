package org.stemma.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {
  private static final WordPiece PIECES = WordPiece.of(Model.PINNED.vocabulary());

  /** The numbers are those of BERT's uncased vocabulary, which is public. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hello world|7592 2088",
        "Hello, World!|7592 1010 2088 999",
        "unaffable|14477 20961 3468",
        "HÉLLO|7592",
        "hello\u00ADworld hello|7592 11108 7592",
        "$5|1002 1019",
        "\uE000hello|7592",
        "北|1781",
      })
  void pieces(String text, String ids) {
    assertThat(join(PIECES.pieces(text, 100))).isEqualTo(ids);
  }

  @Test
  void accents_and_case_make_no_difference() {
    assertThat(PIECES.pieces("São GONZÁLEZ İstanbul", 100))
        .isEqualTo(PIECES.pieces("sao gonzalez istanbul", 100));
  }

  @Test
  void a_word_that_nobody_can_read_is_one_unknown_piece() {
    long unknown = PIECES.id("[UNK]");
    assertThat(PIECES.pieces("a".repeat(101), 100)).containsExactly(unknown);
    assertThat(PIECES.pieces("\uD83E\uDDA9", 100)).containsExactly(unknown);
    assertThat(PIECES.pieces("a".repeat(100), 100)).doesNotContain(unknown);
  }

  @Test
  void no_more_pieces_are_given_than_asked_for() {
    assertThat(PIECES.pieces("one two three", 2)).isEqualTo(PIECES.pieces("one two", 9));
    assertThat(PIECES.pieces("unaffable", 2)).hasSize(2);
    assertThat(PIECES.pieces("", 2)).isEmpty();
    assertThat(PIECES.pieces(" \n\u0000\u200B ", 2)).isEmpty();
  }

  @Test
  void no_piece_is_longer_than_what_is_tried() {
    assertThat(PIECES.longest()).isLessThanOrEqualTo(WordPiece.LONGEST_PIECE);
  }

  private static String join(long[] ids) {
    return String.join(" ", Arrays.stream(ids).mapToObj(Long::toString).toList());
  }
}
