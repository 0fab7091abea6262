package org.stemma.ingest.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "'  a \t\n b\u00a0\u2003c ', a b c",
    "so\u00adft zero\u200bwidth, soft zerowidth",
    "\u202eright\u202c \u2066left\u2069, right left",
    "bell\u0007 nul\u0000, bell nul",
    "e\u0301, \u00e9",
    "e\u200b\u0301, \u00e9",
    "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645, \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    "'\u200b\ufeff', ''",
  })
  void words_have_one_form(String raw, String clean) {
    assertThat(Words.clean(raw)).isEqualTo(clean);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void cleaning_what_is_clean_changes_nothing(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      raw.append((char) random.nextInt(random.nextBoolean() ? 0x400 : 0x10000));
    }
    String once = Words.clean(raw.toString());

    assertThat(Words.clean(once)).isEqualTo(once);
    assertThat(Words.isNfc(once)).isTrue();
    assertThat(Words.hasLoneSurrogate(once)).isFalse();
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }
}
