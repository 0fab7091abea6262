package org.stemma.reader.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.core.model.Article;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Span;
import org.stemma.reader.Articles;
import org.stemma.reader.mentions.Mentions;
import org.stemma.reader.segment.Segmenter;

/**
 * Each reading is written as kind, stance, speaker (UNNAMED, UNRESOLVED in front), and what is
 * said.
 */
class AttributionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '`',
      textBlock =
          """
          “The dam is safe,” Lena Ortiz said. ^ DIRECT Lena Ortiz: The dam is safe,
          “The dam is safe,” said Mayor Lena Ortiz of Nordhaven. ^ DIRECT Lena Ortiz: The dam is safe,
          Lena Ortiz: “The dam is safe for all.” ^ DIRECT Lena Ortiz: The dam is safe for all.
          Lena Ortiz told reporters on Monday: “The dam is safe.” ^ DIRECT Lena Ortiz: The dam is safe.
          “The dam is safe,” Lena Ortiz, the mayor, said on Monday. ^ DIRECT Lena Ortiz: The dam is safe,
          “The dam,” Lena Ortiz said, “is quite safe.” ^ DIRECT Lena Ortiz: The dam, … is quite safe.
          “The dam is safe. It always was,” Lena Ortiz said. ^ DIRECT Lena Ortiz: The dam is safe. It always was,
          Lena Ortiz said the dam was “safe for all”. ^ MIXED Lena Ortiz: the dam was “safe for all”
          Lena Ortiz said that the dam was safe. ^ INDIRECT Lena Ortiz: the dam was safe
          Lena Ortiz said on Monday the dam was safe. ^ INDIRECT Lena Ortiz: the dam was safe
          Lena Ortiz on Monday said the dam was safe. ^ INDIRECT Lena Ortiz: the dam was safe
          The dam was safe, Lena Ortiz said in a statement. ^ INDIRECT Lena Ortiz: The dam was safe
          According to Lena Ortiz, the dam was safe. ^ INDIRECT Lena Ortiz: the dam was safe
          The dam was safe, according to Lena Ortiz. ^ INDIRECT Lena Ortiz: The dam was safe
          Lena Ortiz denied that the dam was unsafe. ^ INDIRECT DENIED Lena Ortiz: the dam was unsafe
          Lena Ortiz called the dam “a gift to all”. ^ MIXED Lena Ortiz: the dam “a gift to all”
          The ministry said the dam was safe. ^ INDIRECT The ministry: the dam was safe
          Two officials said the dam was safe. ^ INDIRECT UNNAMED Two officials: the dam was safe
          A person familiar with the plan said the dam was safe. ^ INDIRECT UNNAMED A person familiar with the plan: the dam was safe
          It was reported that the dam was safe. ^ INDIRECT UNNAMED null: the dam was safe
          The mayor is accused of hiding the leak. ^ INDIRECT UNNAMED null: hiding the leak
          He said the dam was safe. ^ INDIRECT UNRESOLVED He: the dam was safe
          The US and South Korea claimed that the dam was safe. ^ INDIRECT The US and South Korea: the dam was safe
          France, Spain and Italy said the dam was safe. ^ INDIRECT France, Spain and Italy: the dam was safe
          Pyongyang’s state media said the dam was safe. ^ INDIRECT Pyongyang’s state media: the dam was safe
          Local media said the dam was safe. ^ INDIRECT UNNAMED Local media: the dam was safe
          Reports said the dam was safe. ^ INDIRECT UNNAMED Reports: the dam was safe
          According to a news release from the ministry, the dam was safe. ^ INDIRECT a news release from the ministry: the dam was safe
          Lena Ortiz ridiculed the allegations after they met. ^ INDIRECT DENIED Lena Ortiz: the allegations
          """)
  void one_attribution_is_read(String text, String reading) {
    assertThat(read(text)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '`',
      textBlock =
          """
          The “safe” dam broke at dawn.
          Lena Ortiz did not say why the dam broke.
          The claims of the firm were read in court.
          Lena Ortiz was told that the dam was safe.
          On Monday, Lena Ortiz said nothing.
          Neither Oslo nor Bern said that the dam was safe.
          No official said that the dam was safe.
          They met after media reports saying that the dam was safe.
          He watched “The Long Night of the Bears” at home.
          """)
  void what_is_no_attribution_is_none(String text) {
    assertThat(Readings.of(text)).isEmpty();
  }

  @Test
  void a_pronoun_takes_up_the_one_speaker_before() {
    assertThat(read("Lena Ortiz said the dam was safe. She also said that it was old."))
        .isEqualTo("INDIRECT Lena Ortiz: the dam was safe; INDIRECT Lena Ortiz: it was old");
    assertThat(read("Nordhaven Bank said the dam was safe. It added that it was old."))
        .isEqualTo(
            "INDIRECT Nordhaven Bank: the dam was safe; INDIRECT Nordhaven Bank: it was old");
  }

  @Test
  void a_pronoun_that_could_take_up_two_stays_open() {
    assertThat(read("Lena Ortiz met Ana Horvat. She said that the dam was safe."))
        .isEqualTo("INDIRECT Lena Ortiz: the dam was safe");
    assertThat(read("When Lena Ortiz met Ana Horvat, she said that the dam was safe."))
        .isEqualTo("INDIRECT UNRESOLVED she: the dam was safe");
    assertThat(read("Ivan Petrov said the dam was old. She said that the dam was safe."))
        .endsWith("INDIRECT UNRESOLVED She: the dam was safe");
  }

  @Test
  void a_pronoun_takes_up_whom_the_lines_before_are_about() {
    assertThat(read("Lena Ortiz went home. She slept. She said that the dam was safe."))
        .isEqualTo("INDIRECT Lena Ortiz: the dam was safe");
    assertThat(
            read(
                "Ivan Petrov was hurt, Lena Ortiz said. He was in hospital. "
                    + "He said that the dam was safe."))
        .endsWith("INDIRECT UNRESOLVED He: the dam was safe");
  }

  @Test
  void a_role_takes_up_the_one_who_has_it() {
    assertThat(
            read(
                "Board spokesman Ivan Petrov said the dam was safe. "
                    + "The spokesman also said that it was old."))
        .endsWith("INDIRECT Ivan Petrov: it was old");
  }

  @Test
  void a_role_of_two_people_is_told_by_its_other_words_or_stays_open() {
    String two =
        "Energy Minister Ivan Petrov said it was dry. Ana Horvat, the finance minister, said it was wet. ";
    assertThat(read(two + "The energy minister said the dam was safe."))
        .endsWith("INDIRECT Ivan Petrov: the dam was safe");
    assertThat(read(two + "The minister said the dam was safe."))
        .endsWith("INDIRECT The minister: the dam was safe");
    assertThat(read(two + "The health minister said the dam was safe."))
        .endsWith("INDIRECT The health minister: the dam was safe");
  }

  @Test
  void a_heading_of_a_plain_shape_is_read() {
    assertThat(heading("Lena Ortiz: ‘The dam is safe’"))
        .containsExactly("Lena Ortiz: The dam is safe");
    assertThat(heading("The dam is safe, says Lena Ortiz"))
        .containsExactly("Lena Ortiz: The dam is safe");
    assertThat(heading("Lena Ortiz: a life in water")).isEmpty();
    assertThat(heading("The dam is safe for Lena Ortiz")).isEmpty();
  }

  private static List<String> heading(String title) {
    Article article =
        Articles.of(title, "Lena Ortiz went to the dam on Monday.", "en", false, null);
    Segmentation cut = Segmenter.of(article);
    List<List<Span>> tokens = Segmenter.tokens(article.text(), cut);
    List<Mention> mentions = Mentions.find(article, cut.sentences(), tokens);
    return Attributions.find(article, cut.sentences(), tokens, mentions).stream()
        .map(a -> a.speaker().text() + ": " + a.content().getFirst().of(title))
        .toList();
  }

  @Test
  void a_quotation_goes_on_with_its_speaker_in_the_paragraph_only() {
    assertThat(read("“The dam is safe,” Lena Ortiz said. “We looked at it twice.”"))
        .isEqualTo(
            "DIRECT Lena Ortiz: The dam is safe,; DIRECT Lena Ortiz: We looked at it twice.");
    assertThat(read("“The dam is safe,” Lena Ortiz said.\n\n“We looked at it twice.”"))
        .isEqualTo(
            "DIRECT Lena Ortiz: The dam is safe,; DIRECT UNRESOLVED null: We looked at it twice.");
  }

  @Test
  void a_second_verb_shares_its_subject() {
    assertThat(read("Lena Ortiz said that the dam was safe, adding that it was old."))
        .isEqualTo("INDIRECT Lena Ortiz: the dam was safe; INDIRECT Lena Ortiz: it was old");
    assertThat(read("Lena Ortiz said Ivan Petrov hopes that it holds, and warned that it was old."))
        .endsWith("INDIRECT Lena Ortiz: it was old");
  }

  @Test
  void a_statement_inside_another_has_it_for_parent() {
    List<Attribution> found =
        Readings.of(
            "An official said the dam was “quite old”, according to Nordhaven News Agency.");
    assertThat(found).hasSize(2);
    Attribution outer = found.getFirst();
    Attribution inner = found.getLast();
    assertThat(outer.speaker().text()).isEqualTo("Nordhaven News Agency");
    assertThat(inner.parent()).isEqualTo(outer.id());
    assertThat(inner.speaker().text()).isEqualTo("An official");
  }

  @Test
  void a_denied_clause_is_the_clause_alone() {
    assertThat(read("Lena Ortiz claimed that the dam was old, which Ivan Petrov denied."))
        .contains("INDIRECT DENIED Ivan Petrov: the dam was old");
  }

  @Test
  @Timeout(30)
  void hostile_texts_take_no_longer_than_their_length() {
    for (String unit :
        List.of(
            "he said ",
            "who said ",
            "“a” said ",
            "and said that ",
            ", which he denied ",
            "said, ",
            "“said Lena ",
            "“a\n\n",
            "'a ",
            "‘a ")) {
      Readings.of(unit.repeat(10_000));
    }
  }

  @Test
  void an_article_cut_anywhere_raises_nothing() {
    String text =
        "“The dam,” Lena Ortiz, the mayor, said, “is ‘safe’.” She added that, according to it, "
            + "“no. 1” held, which he denied: it was reported that they called it “a gift”";
    for (int end = 0; end <= text.length(); end++) {
      String cut = text.substring(0, end);
      for (Attribution attribution : Readings.of(cut)) {
        for (Span span : attribution.content()) {
          assertThat(span.end()).isLessThanOrEqualTo(cut.length());
        }
      }
    }
  }

  private static String read(String text) {
    return Readings.of(text).stream()
        .map(found -> reading(found, text))
        .collect(Collectors.joining("; "));
  }

  private static String reading(Attribution found, String text) {
    String stance = found.stance() == Attribution.Stance.ATTRIBUTED ? "" : found.stance() + " ";
    String said =
        found.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    String kind =
        switch (found.speaker().kind()) {
          case NAMED -> "";
          case UNNAMED -> "UNNAMED ";
          case UNRESOLVED -> "UNRESOLVED ";
        };
    return found.kind() + " " + stance + kind + found.speaker().text() + ": " + said;
  }
}
