package org.stemma.reader.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.Span;

/** A bar stands between tokens that no space parts. */
class TokensTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam broke|.",
        "Lind|'s house|, and the workers|' too",
        "They|’re late|; she|’ll come|, I|’d say",
        "It does|n't hold|, and it ca|n’t",
        "O'Brien and N’Diaye met",
        "The U.S. and a N. Korean envoy met Gen. Park",
        "It is in the U.S.",
        "He said no|.",
        "The No. 1 port|, 1,000.5 crowns at 12:12|, 2nd|, 5pm|, 1980s",
        "$|500 or 3.5|%",
        "Kim-Lind runs AT&T and example.org",
        "“|We knew|…|” |— |he said |...",
        "Who|?|!",
        "(|2nd LD|) [|the world|]",
        "two -|- no|, 2|–|3 and 2-3",
        "北|京",
        "Cafe\u0301 Zoe\u0308",
      })
  void tokens(String drawn) {
    String text = drawn.replace("|", "").replace("- -", "--");
    String cut =
        Tokens.of(text, new Span(0, text.length())).stream()
            .map(span -> (gap(text, span) ? " " : "|") + span.of(text))
            .collect(Collectors.joining())
            .substring(1);
    assertThat(cut).isEqualTo(drawn.replace(" |", " ").replace("-|-", "--"));
  }

  private static boolean gap(String text, Span span) {
    return span.start() > 0 && text.charAt(span.start() - 1) == ' ';
  }
}
