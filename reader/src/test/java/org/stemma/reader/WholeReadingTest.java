package org.stemma.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.core.model.Attribution;

/** What any model must read: each attribution as kind, stance, speaker, and what is said. */
class WholeReadingTest {
  private static final StandardReader READER = new StandardReader();

  @AfterAll
  static void close() {
    READER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '`',
      textBlock =
          """
          “The dam is safe and nobody needs to leave,” Lena Ortiz said. ^ DIRECT Lena Ortiz: The dam is safe and nobody needs to leave,
          "The dam is safe," said Lena Ortiz, the mayor of Nordhaven. ^ DIRECT Lena Ortiz: The dam is safe,
          “The dam is safe,” Lena Ortiz, the mayor, said on Monday. ^ DIRECT Lena Ortiz: The dam is safe,
          “The dam,” Lena Ortiz said, “is quite safe for all of us.” ^ DIRECT Lena Ortiz: The dam, … is quite safe for all of us.
          Lena Ortiz told reporters on Monday: “The dam is safe.” ^ DIRECT Lena Ortiz: The dam is safe.
          Lena Ortiz said the dam was “safe for all” and would hold. ^ MIXED Lena Ortiz: the dam was “safe for all” and would hold
          Lena Ortiz said that the dam was safe. ^ INDIRECT Lena Ortiz: the dam was safe
          The dam was safe, according to the mayor, Lena Ortiz. ^ INDIRECT Lena Ortiz: The dam was safe
          Lena Ortiz denied that the dam was unsafe. ^ INDIRECT DENIED Lena Ortiz: the dam was unsafe
          The ministry said the dam was safe. ^ INDIRECT The ministry: the dam was safe
          Two officials said the dam was safe. ^ INDIRECT UNNAMED Two officials: the dam was safe
          The “safe” dam broke at dawn and nine people drowned. ^ ``
          Lena Ortiz did not say why the dam broke. ^ ``
          """)
  void plain_speech_is_read(String text, String reading) {
    assertThat(read(text)).isEqualTo(reading);
  }

  private static String read(String text) {
    return READER.read(Articles.of(text)).attributions().stream()
        .map(found -> reading(found, text))
        .collect(Collectors.joining("; "));
  }

  private static String reading(Attribution found, String text) {
    String stance = found.stance() == Attribution.Stance.ATTRIBUTED ? "" : found.stance() + " ";
    String kind =
        switch (found.speaker().kind()) {
          case NAMED -> "";
          case UNNAMED -> "UNNAMED ";
          case UNRESOLVED -> "UNRESOLVED ";
        };
    String said =
        found.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    return found.kind() + " " + stance + kind + found.speaker().text() + ": " + said;
  }
}
