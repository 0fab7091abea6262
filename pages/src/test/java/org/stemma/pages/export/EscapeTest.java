package org.stemma.pages.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No words of an article become markup. */
class EscapeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\u0001',
      value = {
        "The dam, at 12:30 (local time), is safe. ¦ The dam, at 12:30 (local time), is safe.",
        "*very* _very_ `sure` ¦ \\*very\\* \\_very\\_ \\`sure\\`",
        "[a link](https://evil.example) ¦ \\[a link\\](https\\://evil.example)",
        "![a picture](x.png) ¦ !\\[a picture\\](x.png)",
        "<b>bold</b> & &amp; ¦ \\<b\\>bold\\</b\\> \\& \\&amp;",
        "a | b ~~c~~ $x$ {y} ¦ a \\| b \\~\\~c\\~\\~ \\$x\\$ \\{y\\}",
        "back\\slash ¦ back\\\\slash",
        "# not a heading ¦ \\# not a heading",
        "a heading may be closed # ¦ a heading may be closed \\#",
        "- no list ¦ \\- no list",
        "1. no list ¦ 1\\. no list",
        "2) no list ¦ 2\\) no list",
        "1.5 metres, at 3. ¦ 1\\.5 metres, at 3.",
        "=== ¦ \\===",
        "see www.evil.example or WWW.evil.example ¦ see www\\.evil.example or WWW\\.evil.example",
        ":smile: he said: go ¦ \\:smile: he said: go",
      })
  void what_means_something_in_markdown_is_shown_as_it_stands(String words, String escaped) {
    assertThat(Escape.markdown(words)).isEqualTo(escaped);
  }

  @Test
  void a_line_stays_a_line() {
    assertThat(Escape.markdown(" one\n\n# two\r\n\tthree ")).isEqualTo("one \\# two three");
    assertThat(Escape.markdown("")).isEmpty();
  }
}
