package org.stemma.reader.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.Article;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Segmentation;
import org.stemma.reader.Articles;
import org.stemma.reader.segment.Segmenter;

/**
 * Each text is drawn as it must be read: names in brackets, behind the bar the first letters of the
 * type and the number of the chain, then a star if the place acts.
 */
class MentionsTest {
  private static final Pattern DRAWING = Pattern.compile("\\[([^\\]|]+)\\|[A-Z]{2}\\d+\\*?\\]");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [Norwegian|GR0] President [Lena Ortiz|PE1] met Foreign Minister [Olav Lind|PE2].",
        "[Kenya|PL0] spokesman [Ivan Petrov|PE1] left, and Mr [Petrov|PE1] came back.",
        "Prime Minister [Ana Horvat|PE0] spoke. [Horvat|PE0] left early.",
        "[John F. Lind|PE0] met [Ursula von der Aue|PE1] and [Ali bin Hamad|PE2].",
        "Captain [Jun Park-ho|PE0] was not there.",
        "A teacher, [Mira Banda|PE0], 45, saw it."
      })
  void titles_are_no_part_of_a_name(String drawn) {
    reads(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [Ministry of Labour and Welfare|OR0] wrote to the [Nordhaven Harbour Board|OR1].",
        "The [Food and Drug Administration|OR0] met [Russian|GR1] and [Chinese|GR2] envoys.",
        "It joined the [United Nations|OR0] ([UN|OR0]). The [UN|OR0] was glad.",
        "The [Nordhaven Workers' Party|OR0] won.",
        "The [Nordhaven News Agency|OR0] ([NNA|OR0]) reported it. [NNA|OR0] was first."
      })
  void bodies_end_in_their_noun_and_have_short_forms(String drawn) {
    reads(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They sailed the [Amber Sea|PL0] to [Lake Nord|PL1] and the [Korean Peninsula|PL2].",
        "[Moscow|PL0*] denied it. Snow fell in [Moscow|PL0].",
        "[France|PL0*] also rejected the plan, according to [Berlin|PL1*].",
        "[South Korea|PL0] and [North Korea|PL1] met. The [North|PL1*] said little.",
        "The [Lund|PL0] region held its [Lantern Festival|EV1].",
        "A [US|PL0]-led team met a [Korean|GR1]-[Russian|GR2] one."
      })
  void places_act_where_they_do_what_states_do(String drawn) {
    reads(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We knew,” said [Ota Brezvil|PE0], a teacher. [Brezvil|PE0], 54, left.",
        "[Iker Zubil|PE0], the head of the union, came. He wept.",
        "The head of the union, [Iker Zubil|PE0], came.",
        "[Zubil Oradel|PE0] said he had seen the flood.",
        "The boat of [Dragan Petkov|PE0] sank.",
        "[Ursk Petkovska|PE0] was arrested at night.",
        "[Halvorn Lines|OR0] cut the route.",
        "They wrote to [Dolven Holding|OR0] twice.",
        "By [DRAGAN AUE|PE0] in the harbour.",
        "[Steinmark|OR0]'s shares fell. A spokeswoman for [Steinmark|OR0] left.",
        "The ferry operator [Steinmark|OR0] shut the pier.",
        "[Steinmark|OR0], which runs two mills, closed one.",
        "The dam near [Kara-Bulak|PL0] held. They came to [Ak-Terek|PL1].",
        "The [Kok-Jar|PL0] dam broke.",
        "The [United Arab Emirates|PL0]’ envoy left.",
        "[BRUNDORF|PL0], [Norway|PL1], March 10 (Corwell) - The mill stood still on Monday.",
        "Nobody came to the [Steinmark|OR0] plant on Monday."
      })
  void a_name_of_unknown_words_is_told_from_what_stands_around_it(String drawn) {
    reads(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "However, the dam broke on Monday in January. Nobody knew why. Police came.",
        "Residents fled. The residents had an hour. I saw it.",
        "He is a CEO with a PhD and watched TV.",
        "“No unit came. These reports are invented,” a spokeswoman said.",
        ""
      })
  void capitals_that_name_nobody_are_passed_over(String text) {
    reads(text);
  }

  @Test
  void a_family_name_of_two_people_has_a_chain_of_its_own() {
    reads(
        "[Ana Horvat|PE0] spoke. [Horvat|PE0] smiled. [Ivo Horvat|PE1] came. [Horvat|PE2] left. "
            + "Mrs [Horvat|PE0] stayed.");
  }

  @Test
  void a_headline_in_title_case_has_only_names_that_the_text_has() {
    Article article =
        Articles.of(
            "Ortiz Meets Angry Crowd Over Broken Dam",
            "Lena Ortiz went to the broken dam on Monday.",
            "en",
            false,
            null);
    assertThat(names(article, Field.TITLE)).containsExactly("Ortiz");
    assertThat(find(article)).extracting(Mention::chain).containsExactly(0, 0);
  }

  @Test
  @Timeout(20)
  void hostile_texts_take_no_longer_than_their_length() {
    for (String unit :
        List.of("Ministry of ", "President ", "North ", "A. ", "’s ", "Lena Ortiz, ", "X-")) {
      find(Articles.of(unit.repeat(5_000)));
    }
  }

  @Test
  @Timeout(60)
  void a_million_capitalised_words_take_seconds() {
    for (String unit : List.of("Lena ", "“said Lena ", "Kara-Tau ", "United States of ")) {
      find(Articles.of(unit.repeat(5_000_000 / 4 / unit.length())));
    }
  }

  @Test
  void an_article_cut_anywhere_raises_nothing() {
    String text =
        "“N. Korean” Gen. Ana O’Neill-Lind (UN) met the U.S. People’s Party, said al-Aue.";
    for (int end = 0; end <= text.length(); end++) {
      String cut = text.substring(0, end);
      for (Mention mention : find(Articles.of(cut))) {
        assertThat(mention.span().end()).isLessThanOrEqualTo(cut.length());
        assertThat(mention.span().of(cut)).isEqualTo(mention.span().of(cut).strip());
      }
    }
  }

  private static List<String> names(Article article, Field field) {
    return find(article).stream()
        .filter(mention -> mention.field().equals(field))
        .map(mention -> mention.span().of(article.words(field)))
        .toList();
  }

  private static List<Mention> find(Article article) {
    Segmentation cut = Segmenter.of(article);
    return Mentions.find(article, cut.sentences(), Segmenter.tokens(article.text(), cut));
  }

  private static void reads(String drawn) {
    String text = DRAWING.matcher(drawn).replaceAll("$1");
    StringBuilder drawing = new StringBuilder();
    int last = 0;
    for (Mention mention : find(Articles.of(text))) {
      drawing
          .append(text, last, mention.span().start())
          .append('[')
          .append(mention.span().of(text))
          .append('|')
          .append(letters(mention))
          .append(mention.chain())
          .append(mention.acts() ? "*" : "")
          .append(']');
      last = mention.span().end();
    }
    assertThat(drawing.append(text.substring(last)).toString()).isEqualTo(drawn);
  }

  private static String letters(Mention mention) {
    return switch (mention.type()) {
      case PERSON -> "PE";
      case ORGANIZATION -> "OR";
      case PLACE -> "PL";
      case GROUP -> "GR";
      case EVENT -> "EV";
      case WORK -> "WO";
      case OTHER -> "OT";
    };
  }
}
