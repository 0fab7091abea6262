package org.stemma.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Span;

/** Whatever the text is, offsets stay inside it and time stays in bounds. */
class HostileTextTest {
  private static final StandardReader READER = new StandardReader();

  private static final String NEWS =
      "“We will not pay,” Lena Ortiz, the mayor of Brezvil, said on Monday. The Harbour Board "
          + "denied that it had asked the U.S. for money, according to a spokesman. ";

  @AfterAll
  static void close() {
    READER.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🚢🌊 “We sank 🚢,” said Ana 🌊 Horvat of 🇳🇴 Norway’s navy 👩‍👩‍👧 on Monday.",
        "\u202E“We sank,” said Ana Horvat\u202C of \u200BNor\u200Bway\uFEFF on\u00ADMonday.",
        "قالت أنا حورفات “We sank” said Ana Horvat in Oslo. שלום Oslo.",
        "\uD800 “We sank,\uDC00” said \uD83D Ana Horvat \uDE00.",
        "“““““We sank””””” said '''Ana''' \"Horvat\" «of» „Oslo‘ ‘ ’ ” “",
        "ANA HORVAT SAID THE NAVY OF NORWAY SANK THE SHIP. \"WE SANK,\" SAID HORVAT OF OSLO.",
        "ana horvat said the navy of norway sank the ship. \"we sank,\" said horvat of oslo.",
        "A.\u0301\u0302\u0303 said B\u0327\u0328. “ \u0301” said \u0301.",
        "\t\n \u0000 \u0001 \u00A0 \u3000 ",
        "…… — – - ‒ ― !!! ??? … said … “…” said."
      })
  void offsets_stay_right(String text) {
    check(Articles.verbatim(text, "en"));
    check(Articles.of(text, text, "en", false, null));
  }

  @Test
  void an_article_cut_anywhere_raises_nothing() {
    for (int end = 0; end <= NEWS.length(); end += 3) {
      check(Articles.verbatim(NEWS.substring(0, end), "en"));
    }
  }

  @Test
  @Timeout(60)
  void a_sentence_of_ten_thousand_words_is_read() {
    check(Articles.verbatim("Ana Horvat said that ".repeat(2_500), "en"));
    check(Articles.verbatim("“Ana Horvat said that ".repeat(2_500), "en"));
  }

  @Test
  @Timeout(180)
  void five_megabytes_are_read_in_bounds() {
    Annotation read = check(Articles.verbatim(NEWS.repeat(5_000_000 / NEWS.length()), "en"));
    assertThat(read.sentences()).hasSizeGreaterThan(20_000);
  }

  private static Annotation check(Article article) {
    Annotation read = READER.read(article);
    String text = article.text();
    assertThat(read.vectors()).hasSize(read.sentences().size());
    for (Mention mention : read.mentions()) {
      String words = article.words(mention.field());
      assertThat(mention.span().of(words)).isEqualTo(mention.span().of(words).strip());
    }
    for (Attribution attribution : read.attributions()) {
      for (List<Span> spans : List.of(attribution.content(), attribution.quoted())) {
        for (Span span : spans) {
          assertThat(span.length()).isPositive();
          assertThat(span.end()).isLessThanOrEqualTo(article.words(attribution.field()).length());
        }
      }
    }
    for (List<Span> tokens : read.tokens()) {
      for (Span token : tokens) {
        assertThat(token.end()).isLessThanOrEqualTo(text.length());
      }
    }
    return read;
  }
}
