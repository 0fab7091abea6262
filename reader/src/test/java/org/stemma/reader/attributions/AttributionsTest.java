package org.stemma.reader.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;

/**
 * What the model finds is drawn into the texts. Each reading is written as kind, stance, speaker
 * (UNNAMED, UNRESOLVED in front), and what is said.
 */
class AttributionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '`',
      textBlock =
          """
          {“The dam is safe,”} <Lena Ortiz> [said]. ^ DIRECT Lena Ortiz: The dam is safe,
          “The dam {is safe}, it held,” <Lena Ortiz> [said]. ^ DIRECT Lena Ortiz: The dam is safe, it held,
          {“The dam is safe,”} [said] <Mayor Lena Ortiz of Nordhaven>. ^ DIRECT Lena Ortiz: The dam is safe,
          {“The dam is safe,”} [said] Lena Ortiz. ^ DIRECT Lena Ortiz: The dam is safe,
          <Lena Ortiz>[:] “{The dam is safe for all.}” ^ DIRECT Lena Ortiz: The dam is safe for all.
          “The dam is safe for all.” — Lena Ortiz ^ DIRECT Lena Ortiz: The dam is safe for all.
          <Lena Ortiz> [told] reporters on Monday: {“The dam is safe.”} ^ DIRECT Lena Ortiz: The dam is safe.
          {“The dam is safe,”} <Lena Ortiz, the mayor,> [said] on Monday. ^ DIRECT Lena Ortiz: The dam is safe,
          {“The dam is safe,”} <Lena Ortiz, who is no friend of Ivan Petrov,> [said]. ^ DIRECT Lena Ortiz: The dam is safe,
          {“The dam is safe,”} [said] <the mayor>, Lena Ortiz. ^ DIRECT Lena Ortiz: The dam is safe,
          {“The dam is safe,”} [said] <Mayor> Lena Ortiz. ^ DIRECT Lena Ortiz: The dam is safe,
          {“The dam,”} <Lena Ortiz> [said], {“is quite safe.”} ^ DIRECT Lena Ortiz: The dam, … is quite safe.
          {“The dam is safe. It always was,”} <Lena Ortiz> [said]. ^ DIRECT Lena Ortiz: The dam is safe. It always was,
          “The dam is safe. {It always was,”} <Lena Ortiz> [said]. ^ DIRECT Lena Ortiz: The dam is safe. It always was,
          “The dam is safe, we think,” <Lena Ortiz> [said]. ^ DIRECT Lena Ortiz: The dam is safe, we think,
          <Lena Ortiz> [said] {the dam was “safe for all”}. ^ MIXED Lena Ortiz: the dam was “safe for all”
          <Lena Ortiz> [said] {the dam was “safe for} all”. ^ MIXED Lena Ortiz: the dam was “safe for all”
          <Lena Ortiz> [said] {that the “Iron Wall” was safe}. ^ INDIRECT Lena Ortiz: the “Iron Wall” was safe
          <Lena Ortiz> [said] {that the dam was safe.} ^ INDIRECT Lena Ortiz: the dam was safe
          {The dam was safe,} <Lena Ortiz> [said in a statement]. ^ INDIRECT Lena Ortiz: The dam was safe
          [According to] <Lena Ortiz>, {the dam was safe}. ^ INDIRECT Lena Ortiz: the dam was safe
          <Lena Ortiz> [denied] {that the dam was unsafe}. ^ INDIRECT DENIED Lena Ortiz: the dam was unsafe
          <Lena Ortiz> [doubted] {that the dam was safe}. ^ INDIRECT DOUBTED Lena Ortiz: the dam was safe
          <Lena Ortiz’s> [claim that] {the dam was safe} was read. ^ INDIRECT Lena Ortiz: the dam was safe
          <Lena Ortiz> [called] {the dam “a gift to all”}. ^ MIXED Lena Ortiz: the dam “a gift to all”
          <The ministry> [said] {the dam was safe}. ^ INDIRECT The ministry: the dam was safe
          <Two officials> [said] {the dam was safe}. ^ INDIRECT UNNAMED Two officials: the dam was safe
          <A person familiar with the plan> [said] {the dam was safe}. ^ INDIRECT UNNAMED A person familiar with the plan: the dam was safe
          It was [reported] {that the dam was safe}. ^ INDIRECT UNNAMED null: the dam was safe
          It has been widely reported that the dam was “quite safe”. ^ MIXED UNNAMED null: the dam was “quite safe”
          <The> union [says] {the dam was safe}. ^ INDIRECT The union: the dam was safe
          The mayor is [accused of] {hiding the leak}. ^ INDIRECT UNNAMED null: hiding the leak
          <He> [said] {the dam was safe}. ^ INDIRECT UNRESOLVED He: the dam was safe
          <The US and South Korea> [claimed] {that the dam was safe}. ^ INDIRECT The US and South Korea: the dam was safe
          <France, Spain and Italy> [said] {the dam was safe}. ^ INDIRECT France, Spain and Italy: the dam was safe
          <Pyongyang’s state media> [said] {the dam was safe}. ^ INDIRECT Pyongyang’s state media: the dam was safe
          <Local media> [said] {the dam was safe}. ^ INDIRECT UNNAMED Local media: the dam was safe
          <Reports> [said] {the dam was safe}. ^ INDIRECT UNNAMED Reports: the dam was safe
          [According to] <a news release from the ministry>, {the dam was safe}. ^ INDIRECT a news release from the ministry: the dam was safe
          """)
  void one_attribution_is_read(String drawn, String reading) {
    assertThat(read(drawn)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '`',
      textBlock =
          """
          The “safe” dam broke at dawn.
          <Lena Ortiz> [did not say] {why the dam broke}.
          <Lena Ortiz> [refused to say] {why the dam broke}.
          <Lena Ortiz> [might say] {that the dam broke}.
          <The firm> [runs] {a dam of its own}.
          <The firm> [said] {nothing}.
          <No official> [said] {that the dam was safe}.
          He watched “The Long Night of the Bears” at home.
          <He> [wrote] {“The Long Night of the Bears”} at home.
          """)
  void what_is_no_attribution_is_none(String drawn) {
    assertThat(Readings.of(drawn)).isEmpty();
  }

  @Test
  void a_pronoun_takes_up_who_spoke_last() {
    assertThat(
            read("<Lena Ortiz> [said] {the dam was safe}. <2 She> [2 said] {2 that it was old}."))
        .isEqualTo("INDIRECT Lena Ortiz: the dam was safe; INDIRECT Lena Ortiz: it was old");
    assertThat(
            read(
                "<Nordhaven Bank> [said] {the dam was safe}. <2 It> [2 added] {2 that it was old}."))
        .isEqualTo(
            "INDIRECT Nordhaven Bank: the dam was safe; INDIRECT Nordhaven Bank: it was old");
    assertThat(
            read(
                "<Lena Ortiz> [said] {the dam was safe}. It had rained. It was dark. "
                    + "{2 “We held on to it,”} <2 she> [2 said]."))
        .endsWith("DIRECT Lena Ortiz: We held on to it,");
  }

  @Test
  void a_pronoun_that_could_take_up_two_stays_open() {
    assertThat(read("Lena Ortiz met Ana Horvat. <She> [said] {that the dam was safe}."))
        .isEqualTo("INDIRECT Lena Ortiz: the dam was safe");
    assertThat(read("When Lena Ortiz met Ana Horvat, <she> [said] {that the dam was safe}."))
        .isEqualTo("INDIRECT UNRESOLVED she: the dam was safe");
    assertThat(
            read(
                "<Ivan Petrov> [said] {the dam was old}. <2 She> [2 said] {2 that the dam was safe}."))
        .endsWith("INDIRECT UNRESOLVED She: the dam was safe");
  }

  @Test
  void a_pronoun_behind_a_long_quotation_knows_who_spoke_before_it() {
    // "Ivan" is a man's name here, so "she" stays open, and is nobody from further away
    assertThat(
            read(
                "Ortiz met Petrov. {“It is safe,”} [said] <Ivan Petrov>. {2 “I saw it. It was"
                    + " old,”} <2 she> [2 said]."))
        .endsWith("DIRECT UNRESOLVED she: I saw it. It was old,");
  }

  @Test
  void a_pronoun_takes_up_whom_the_lines_before_are_about() {
    assertThat(read("Lena Ortiz went home. She slept. <She> [said] {that the dam was safe}."))
        .isEqualTo("INDIRECT Lena Ortiz: the dam was safe");
    assertThat(
            read(
                "{Ivan Petrov was hurt}, <Lena Ortiz> [said]. He was in hospital. "
                    + "<2 He> [2 said] {2 that the dam was safe}."))
        .doesNotContain("INDIRECT Lena Ortiz: the dam");
  }

  @Test
  void a_role_takes_up_the_one_who_has_it() {
    assertThat(
            read(
                "<Board spokesman Ivan Petrov> [said] {the dam was safe}. "
                    + "<2 The spokesman> [2 also said] {2 that it was old}."))
        .endsWith("INDIRECT Ivan Petrov: it was old");
  }

  @Test
  void a_role_of_two_people_is_told_by_its_other_words_or_stays_open() {
    String two =
        "Energy Minister Ivan Petrov saw that it was dry. Ana Horvat, the finance minister, left. ";
    assertThat(read(two + "<The energy minister> [said] {the dam was safe}."))
        .endsWith("INDIRECT Ivan Petrov: the dam was safe");
    assertThat(read(two + "It rained. <The minister> [said] {the dam was safe}."))
        .endsWith("INDIRECT The minister: the dam was safe");
    assertThat(read(two + "<The health minister> [said] {the dam was safe}."))
        .endsWith("INDIRECT The health minister: the dam was safe");
  }

  @Test
  void a_role_of_two_people_is_of_the_one_whom_the_line_before_is_about() {
    assertThat(
            read(
                "Energy Minister Ivan Petrov saw that it was dry. Ana Horvat, the finance minister,"
                    + " left. <The minister> [said] {the dam was safe}."))
        .endsWith("INDIRECT Ana Horvat: the dam was safe");
  }

  @Test
  void a_role_may_name_its_country_in_other_words() {
    assertThat(
            read(
                "Ivan Petrov, the French energy and water minister, saw it. Ana Horvat, the Spanish"
                    + " minister, left. It rained. <France’s minister> [said] {it was safe}."
                    + " <2 The French minister> [2 added] {2 that it was old}."))
        .endsWith("INDIRECT Ivan Petrov: it was old");
    assertThat(
            read(
                "Ivan Petrov, the energy and water minister, saw it."
                    + " <The water minister> [said] {the dam was safe}."))
        .endsWith("INDIRECT The water minister: the dam was safe");
  }

  @Test
  void a_pronoun_takes_up_a_described_person_before_anybody_further_away() {
    assertThat(
            read(
                "{“We slept,”} <Ana Horvat> [said]. Asked how old it was, the visiting minister"
                    + " laughed. {2 “Quite old,”} <2 he> [2 said]."))
        .endsWith("DIRECT the visiting minister: Quite old,");
  }

  @Test
  void words_that_others_are_reported_to_have_said_are_theirs() {
    List<Attribution> found =
        Readings.of(
            "<Nordhaven News Agency> [reported] {that Ivan Petrov had again called the dam “a"
                + " gift”}.");
    assertThat(found)
        .extracting(a -> a.speaker().text())
        .containsExactly("Nordhaven News Agency", "Ivan Petrov");
    assertThat(found).extracting(a -> a.quoted().size()).containsExactly(0, 1);
    assertThat(found.getLast().parent()).isEqualTo(found.getFirst().id());
    assertThat(read("<Lena Ortiz> [said] {that Ivan Petrov hopes it is “a gift”}."))
        .isEqualTo("MIXED Lena Ortiz: Ivan Petrov hopes it is “a gift”");
    assertThat(
            read(
                "<Lena Ortiz> [said] {the dam would stay despite the Harbour Board’s claims that it"
                    + " is “a wreck”}."))
        .endsWith("MIXED the Harbour Board: it is “a wreck”");
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
    return Readings.of(Field.TITLE, title).stream()
        .map(a -> a.speaker().text() + ": " + a.content().getFirst().of(title))
        .toList();
  }

  @Test
  void a_quotation_goes_on_with_its_speaker_in_the_paragraph_only() {
    assertThat(read("{“The dam is safe,”} <Lena Ortiz> [said]. “We looked at it twice.”"))
        .isEqualTo(
            "DIRECT Lena Ortiz: The dam is safe,; DIRECT Lena Ortiz: We looked at it twice.");
    assertThat(read("{“The dam is safe,”} <Lena Ortiz> [said].\n\n“We looked at it twice.”"))
        .isEqualTo(
            "DIRECT Lena Ortiz: The dam is safe,; DIRECT UNRESOLVED null: We looked at it twice.");
  }

  @Test
  void a_quotation_behind_what_somebody_does_is_theirs() {
    assertThat(
            read(
                "{“Run for it,”} <Lena Ortiz> [shouted]. Ana Horvat shook her head. {“It is over for all"
                    + " of us.”}"))
        .isEqualTo("DIRECT Lena Ortiz: Run for it,; DIRECT Ana Horvat: It is over for all of us.");
    assertThat(read("Ana Horvat shook her head.\n\n“It is over for all of us.”"))
        .isEqualTo("DIRECT UNRESOLVED null: It is over for all of us.");
  }

  @Test
  void the_verb_beside_a_quotation_may_tell_how_the_speaking_went_on() {
    assertThat(read("“Run for it now,” Lena Ortiz kept shouting."))
        .isEqualTo("DIRECT Lena Ortiz: Run for it now,");
    assertThat(read("“Run for it now,” Lena Ortiz kept running."))
        .doesNotContain("DIRECT Lena Ortiz");
  }

  @Test
  void a_line_that_only_names_the_speaker_gives_the_quotation_before_it() {
    String quoted = "“The roof of the hall came down on us.” ";
    assertThat(read(quoted + "Lena Ortiz noted."))
        .isEqualTo("DIRECT Lena Ortiz: The roof of the hall came down on us.");
    assertThat(read(quoted + "Lena Ortiz agreed.")).doesNotContain("Ortiz:");
    assertThat(read(quoted + "\n\nLena Ortiz noted.")).doesNotContain("Ortiz:");
    assertThat(read(quoted + "Lena Ortiz noted the time.")).doesNotContain("Ortiz:");
  }

  @Test
  void a_conversation_is_read_turn_by_turn() {
    assertThat(
            read(
                "Lena Ortiz met Ivan Petrov on air.\n\nORTIZ: Is the dam safe?\n\n"
                    + "“PETROV: It is.”\n\nLENA ORTIZ: It looks old.\n\nHOST: Thank you."))
        .isEqualTo(
            "DIRECT Lena Ortiz: Is the dam safe?; DIRECT Ivan Petrov: It is.;"
                + " DIRECT Lena Ortiz: It looks old.; DIRECT UNRESOLVED HOST: Thank you.");
    assertThat(read("Lena Ortiz left.\n\nUPDATE: It rained.\n\nORTIZ: a life in water.")).isEmpty();
  }

  @Test
  void a_quotation_over_paragraphs_is_one() {
    assertThat(read("“The dam is safe.\n\n“{We looked},” <Lena Ortiz> [said]."))
        .isEqualTo("DIRECT Lena Ortiz: The dam is safe. … We looked,");
  }

  @Test
  void the_verb_beside_a_quotation_goes_before_a_cue_far_away() {
    assertThat(
            read(
                "<Ivan Petrov> [said] {he was glad}. {“The dam is safe,”} Lena Ortiz said."
                    + " Nobody slept."))
        .endsWith("DIRECT Lena Ortiz: The dam is safe,");
  }

  @Test
  void a_second_verb_shares_its_subject() {
    assertThat(read("<Lena Ortiz> [said] {that the dam was safe}, [2 adding] {2 that it was old}."))
        .isEqualTo("INDIRECT Lena Ortiz: the dam was safe; INDIRECT Lena Ortiz: it was old");
    assertThat(
            read(
                "<Lena Ortiz> [said] {<2 Ivan Petrov> [2 hopes] {2 that it holds}}, and "
                    + "[3 warned] {3 that it was old}."))
        .endsWith("INDIRECT Lena Ortiz: it was old");
  }

  @Test
  void a_statement_inside_another_has_it_for_parent() {
    List<Attribution> found =
        Readings.of(
            "{<2 An official> [2 said] {2 the dam was “quite old”}}, [according to] "
                + "<Nordhaven News Agency>.");
    assertThat(found).hasSize(2);
    Attribution outer = found.getFirst();
    Attribution inner = found.getLast();
    assertThat(outer.speaker().text()).isEqualTo("Nordhaven News Agency");
    assertThat(inner.parent()).isEqualTo(outer.id());
    assertThat(inner.speaker().text()).isEqualTo("An official");
  }

  @Test
  void what_a_quotation_relates_stands_inside_it() {
    List<Attribution> found =
        Readings.of("{“<2 Ivan Petrov> [2 told] me {2 that it was old},”} <Lena Ortiz> [said].");
    assertThat(found).hasSize(2);
    assertThat(found.getLast().parent()).isEqualTo(found.getFirst().id());
    assertThat(found.getLast().speaker().text()).isEqualTo("Ivan Petrov");
  }

  @Test
  @Timeout(30)
  void hostile_texts_take_no_longer_than_their_length() {
    for (String unit :
        List.of(
            "<1 he> [1 said] {1 so} ",
            "“a” said ",
            "“a” he said, ",
            "and said that ",
            "“said Lena ",
            "“a\n\n",
            "Ortiz ",
            "'a ",
            "‘a ")) {
      Readings.of(unit.repeat(10_000));
    }
  }

  @Test
  void an_article_cut_anywhere_raises_nothing() {
    String text =
        Readings.text(
            "“The dam,” Lena Ortiz, the mayor, said, “is ‘safe’.” She added that, according to "
                + "it, “no. 1” held, which he denied: it was reported that they called it “a gift”");
    for (int end = 1; end <= text.length(); end++) {
      for (int start = 0; start < end; start += 7) {
        String drawn = "{" + text.substring(0, start) + "}[" + text.substring(start, end) + "]";
        for (Attribution attribution : Readings.of(start == 0 ? text.substring(0, end) : drawn)) {
          for (Span span : attribution.content()) {
            assertThat(span.end()).isLessThanOrEqualTo(end);
          }
        }
      }
    }
  }

  private static String read(String drawn) {
    String text = Readings.text(drawn);
    return Readings.of(drawn).stream()
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
