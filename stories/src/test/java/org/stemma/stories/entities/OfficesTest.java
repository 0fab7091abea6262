package org.stemma.stories.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.stories.entities.Drawn.article;
import static org.stemma.stories.entities.Drawn.entities;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.names.Lexicon;
import org.stemma.core.tables.Tables;

class OfficesTest {
  @Test
  void a_title_of_another_office_is_not_that_of_the_one_who_bears_the_name() {
    AnnotatedArticle both =
        article(
            "a",
            "Prime Minister {P1 Marek Velin} spoke.",
            "{P1 Velin} left.",
            "President {P2 Velin} broke off a visit.");
    assertThat(entities(both))
        .containsExactly("PERSON Marek Velin: Marek Velin, Velin", "PERSON Velin: Velin");
  }

  @Test
  void a_chain_of_the_reader_is_taken_apart_at_the_other_title() {
    assertThat(
            entities(
                article(
                    "a",
                    "{P1 Marek Velin}, the mayor of Tanna, spoke.",
                    "Captain {P1 Velin} steered.",
                    "Mayor {P1 Velin} left.")))
        .containsExactly("PERSON Marek Velin: Marek Velin, Velin", "PERSON Velin: Velin");
  }

  @Test
  void behind_the_other_title_a_name_without_one_is_of_nobody() {
    List<AnnotatedArticle> linked =
        EntityLinking.link(
                List.of(
                    article(
                        "a",
                        "Mayor {P1 Marek Velin} spoke.",
                        "{P1 Velin} left.",
                        "Captain {P1 Velin} steered.",
                        "{P1 Velin} slept.")))
            .articles();
    List<Boolean> tied =
        linked.getFirst().annotation().mentions().stream().map(m -> m.entity() != null).toList();
    assertThat(tied).containsExactly(true, true, true, false);
  }

  @Test
  void other_articles_may_say_that_the_one_bears_the_title() {
    assertThat(
            entities(
                article("a", "Mayor {P1 Marek Velin} spoke.", "Captain {P2 Velin} steered."),
                article("b", "Captain {P1 Marek Velin}, once a mayor, spoke.")))
        .containsExactly("PERSON Marek Velin: Marek Velin, Velin");
  }

  @Test
  void the_name_goes_to_the_one_who_bears_the_title_in_another_article() {
    assertThat(
            entities(
                article("a", "Prime Minister {P1 Marek Velin} met President {P2 Velin}."),
                article("b", "President {P1 Ilse Velin} spoke.")))
        .containsExactly("PERSON Ilse Velin: Ilse Velin, Velin", "PERSON Marek Velin: Marek Velin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P1 Marek Velin} spoke. | President {P2 Velin} left.",
        "{P1 Marek Velin}, a lawyer, spoke. | Mayor {P2 Velin} left.",
        "Former Mayor {P1 Marek Velin} spoke. | President {P2 Velin} left.",
        "Deputy Mayor {P1 Marek Velin} spoke. | Mayor {P2 Velin} left.",
        "Colonel {P1 Marek Velin} spoke. | General {P2 Velin} left.",
        "Foreign Minister {P1 Marek Velin} spoke. | Minister {P2 Velin} left.",
        "Prime Minister {P1 Marek Velin} spoke. | Premier {P2 Velin} left.",
        "Mayor {P1 Marek Velin} spoke. | {P2 Velin} left.",
        "Mayor {P1 Marek Velin} spoke. | Mr {P2 Velin} left.",
      })
  void offices_that_do_not_exclude_each_other_part_nobody(String full, String brief) {
    assertThat(entities(article("a", full, brief)))
        .containsExactly("PERSON Marek Velin: Marek Velin, Velin");
  }

  @Test
  void two_titles_of_a_name_that_is_never_full_are_two_people() {
    assertThat(
            entities(
                article("a", "President {P1 Velin} spoke."),
                article("b", "Captain {P1 Velin} spoke.", "{P2 Velin} left."),
                article("c", "The {P1 Velin} report.")))
        .containsExactly("PERSON Velin: Velin", "PERSON Velin: Velin");
    assertThat(
            entities(
                article("a", "President {P1 Velin} spoke."),
                article("b", "President {P1 Velin} spoke.", "{P2 Velin} left."),
                article("c", "{P1 Velin} left.")))
        .containsExactly("PERSON Velin: Velin");
  }

  @Test
  void who_is_no_relation_of_the_president_is_not_the_president() {
    assertThat(
            entities(
                article(
                    "a",
                    "{P1 Marek Velin}, who is not related to the president, spoke.",
                    "President {P2 Velin} left.")))
        .containsExactly("PERSON Marek Velin: Marek Velin", "PERSON Velin: Velin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prime Minister | premier",
        "the country's prime minister | premier",
        "president of the court | state",
        "attorney general | justice",
        "consul general | embassy",
        "secretary general | ''",
        "captain and mayor | captain, mayor",
        "spokeswoman for the president | ''",
        "deputy mayor | ''",
        "director | ''",
      })
  void a_role_names_offices(String role, String offices) {
    assertThat(String.join(", ", Offices.of(role, false))).isEqualTo(offices);
  }

  static Stream<List<String>> offices() {
    return Tables.rows(Offices.class, Offices.TABLE, 3).stream();
  }

  @ParameterizedTest
  @MethodSource("offices")
  void each_title_is_known_to_the_lexicon_and_each_office_that_may_go_with_it_is_in_the_table(
      List<String> row) {
    for (String title : Tables.values(row.get(1))) {
      assertThat(Lexicon.title(title) != null || Lexicon.role(title) != null).as(title).isTrue();
      assertThat(Offices.of(title, false)).as(title).containsExactly(row.get(0));
    }
    assertThat(Tables.column(Offices.class, Offices.TABLE))
        .containsAll(Tables.values(row.get(2)))
        .doesNotHaveDuplicates();
  }

  static Stream<List<String>> words() {
    return Tables.rows(Offices.class, Offices.WORDS, 3).stream();
  }

  @ParameterizedTest
  @MethodSource("words")
  void each_word_does_in_its_example_what_its_kind_says(List<String> row) {
    assertThat(row.get(2)).contains(row.get(0));
    assertThat(Offices.of(row.get(2), false)).isEmpty();
    assertThat(Offices.of(row.get(2), true))
        .isEqualTo(row.get(1).equals("PAST") ? new TreeSet<>(List.of("mayor")) : new TreeSet<>());
  }

  static Stream<List<String>> unrelated() {
    return Tables.rows(Incumbents.class, Incumbents.TABLE, 3).stream();
  }

  @ParameterizedTest
  @MethodSource("unrelated")
  void each_pattern_accepts_its_example_and_refuses_its_look_alike(List<String> row) {
    assertThat(Incumbents.unrelatedTo(row.get(1))).isEqualTo("state");
    assertThat(Incumbents.unrelatedTo(row.get(2))).isNull();
  }
}
