package org.stemma.stories.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The dam broke. | the dam broke",
        "It’s the mayor's dam | it's the mayor's dam",
        "1,200 jobs, 6.1 magnitude | 1,200 jobs 6.1 magnitude",
        "Ana-Lena | ana lena",
        "São Tomé | são tomé",
      })
  void words_are_runs_of_letters_and_digits(String text, String words) {
    assertThat(String.join(" ", forms(text))).isEqualTo(words);
  }

  @Test
  void a_word_knows_where_it_stands() {
    List<Word> words = Words.of("“Go,” said Ana.");

    assertThat(words).extracting(Word::form).containsExactly("go", "said", "ana");
    assertThat(words.get(2)).isEqualTo(new Word("ana", 11, 14, true, false));
    assertThat(words.getFirst().opens()).isTrue();
  }

  @Test
  void an_endless_word_is_cut() {
    assertThat(Words.of("x".repeat(1000))).allMatch(w -> w.end() - w.start() <= 60);
  }

  @ParameterizedTest
  @CsvSource({
    "talks, talk",
    "ministries, ministry",
    "press, press",
    "crisis, crisis",
    "ana's, ana"
  })
  void plural_and_singular_fall_together(String form, String folded) {
    assertThat(Background.fold(form)).isEqualTo(folded);
  }

  @Test
  void rare_words_weigh_more_than_common_ones() {
    Background background = Background.general();

    assertThat(background.rarity("the")).isLessThan(background.rarity("minister"));
    assertThat(background.rarity("minister")).isLessThan(background.rarity("zzyzx"));
  }

  @Test
  void texts_that_share_eight_words_share_a_fingerprint() {
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String shared = noise(random, "s", 8);
      List<Word> one = Words.of(noise(random, "a", 40) + shared + noise(random, "b", 30));
      List<Word> other = Words.of(noise(random, "c", 25) + shared + noise(random, "d", 60));

      assertThat(Fingerprints.of(one))
          .as("seed %d", seed)
          .containsAnyElementsOf(Fingerprints.of(other));
    }
  }

  @Test
  void parts_do_not_depend_on_the_order_of_joining() {
    Partition<String> one = new Partition<>(List.of("d", "a", "c", "b", "e"));
    one.join("a", "b");
    one.join("d", "b");
    Partition<String> other = new Partition<>(List.of("a", "b", "c", "d", "e"));
    other.join("b", "d");
    other.join("d", "a");

    assertThat(one.parts())
        .isEqualTo(other.parts())
        .containsExactly(List.of("a", "b", "d"), List.of("c"), List.of("e"));
  }

  private static String noise(SplittableRandom random, String prefix, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(prefix).append(random.nextInt(1_000_000)).append(' ');
    }
    return text.toString();
  }

  private static List<String> forms(String text) {
    return Words.of(text).stream().map(Word::form).toList();
  }
}
