package org.stemma.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.core.model.Span;
import org.stemma.reader.encoder.WordPiece.Pieces;

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
    assertThat(numbers(text, 100)).isEqualTo(ids);
  }

  @Test
  void accents_and_case_make_no_difference() {
    assertThat(numbers("São GONZÁLEZ İstanbul", 100))
        .isEqualTo(numbers("sao gonzalez istanbul", 100));
  }

  @Test
  void a_word_that_nobody_can_read_is_one_unknown_piece() {
    String unknown = Long.toString(PIECES.id("[UNK]"));
    assertThat(numbers("a".repeat(101), 100)).isEqualTo(unknown);
    assertThat(numbers("\uD83E\uDDA9", 100)).isEqualTo(unknown);
    assertThat(numbers("a".repeat(100), 100)).isNotEqualTo(unknown);
  }

  @Test
  void no_more_pieces_are_given_than_asked_for() {
    assertThat(numbers("one two three", 2)).isEqualTo(numbers("one two", 9));
    assertThat(numbers("unaffable", 2).split(" ", -1)).hasSize(2);
    assertThat(numbers(" \n\u0000\u200B ", 2)).isEmpty();
  }

  @Test
  void a_piece_knows_where_its_word_stands() {
    String text = "x “Unaffable, U.S.";
    Pieces pieces = PIECES.pieces(text, new Span(2, text.length()), 100);
    assertThat(IntStream.range(0, pieces.count()).mapToObj(pieces::start))
        .containsExactly(2, 3, 3, 3, 12, 14, 15, 16, 17);
    assertThat(IntStream.range(0, pieces.count()).mapToObj(pieces::end))
        .containsExactly(3, 12, 12, 12, 13, 15, 16, 17, 18);
  }

  /** The numbers are those that the training uses for the same words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minister|2",
        "Minister|4",
        "NATO|5",
        "McDonald|6",
        "iPhone|6",
        "A|3",
        "2024|7",
        "15th|8",
        "G7|8",
        "“|1",
        "$|1",
        "€|7",
        "北|9",
        "Ünal|4",
        "ÜNAL|5"
      })
  void shapes(String word, int shape) {
    assertThat(PIECES.pieces(word, new Span(0, word.length()), 9).shape(0)).isEqualTo(shape);
  }

  @Test
  void no_piece_is_longer_than_what_is_tried() {
    assertThat(PIECES.longest()).isLessThanOrEqualTo(WordPiece.LONGEST_PIECE);
  }

  private static String numbers(String text, int limit) {
    Pieces pieces = PIECES.pieces(text, new Span(0, text.length()), limit);
    return IntStream.range(0, pieces.count())
        .mapToObj(at -> Long.toString(pieces.number(at)))
        .collect(Collectors.joining(" "));
  }
}
