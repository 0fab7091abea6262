package org.stemma.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.tables.Tables;
import org.stemma.reader.Articles;

class LanguagesTest {
  private static final String ENGLISH =
      "The river rose in the night and the town was flooded before anybody could leave.";
  private static final String GERMAN =
      "Der Fluss stieg in der Nacht, und die Stadt wurde überflutet, bevor jemand gehen konnte.";

  @ParameterizedTest
  @MethodSource("texts")
  void is_told_by_the_text(String language, String text) {
    assertThat(Languages.of(Articles.of(text))).isEqualTo(language);
  }

  static Stream<Arguments> texts() {
    List<List<String>> rows = Tables.rows(LanguagesTest.class, "languages.tsv");
    return rows.stream().map(row -> Arguments.of(row.get(0), row.get(1)));
  }

  @Test
  void of_a_verbatim_article_what_is_stated_is_believed() {
    assertThat(Languages.of(Articles.verbatim(GERMAN, "en"))).isEqualTo("en");
    assertThat(Languages.of(Articles.verbatim(GERMAN, "en-GB"))).isEqualTo("en");
    assertThat(Languages.of(Articles.verbatim(GERMAN, "no language"))).isEqualTo("de");
    assertThat(Languages.of(Articles.verbatim(GERMAN, null))).isEqualTo("de");
  }

  @Test
  void of_a_page_the_words_decide() {
    assertThat(Languages.of(stated(GERMAN, "en-US"))).isEqualTo("de");
    assertThat(Languages.of(stated(ENGLISH, "de"))).isEqualTo("en");
    assertThat(Languages.of(stated("밤사이 강물이 불어났다.", "en"))).isEqualTo("ko");
  }

  @Test
  void what_is_stated_speaks_for_a_text_that_is_too_short() {
    assertThat(Languages.of(stated("Lena Ortiz", "en"))).isEqualTo("en");
    assertThat(Languages.of(stated("Lena Ortiz", null))).isEqualTo("und");
    assertThat(Languages.of(stated("1 : 2", null))).isEqualTo("und");
    assertThat(Languages.of(stated("", null))).isEqualTo("und");
  }

  @Test
  void a_few_foreign_words_do_not_change_it() {
    assertThat(Languages.of(Articles.of(ENGLISH + " “" + GERMAN + "” " + ENGLISH))).isEqualTo("en");
    assertThat(Languages.of(Articles.of(ENGLISH + " 밤사이 강물이 불어났다."))).isEqualTo("en");
    assertThat(Languages.of(Articles.of(GERMAN + " " + GERMAN + " Read the full story.")))
        .isEqualTo("de");
  }

  @ParameterizedTest
  @ValueSource(strings = {"asdf qwer zxcv tyui ghjk bnmr", "Lind Ortiz Park Mendez Strand Holm"})
  void words_of_no_language_are_of_none(String text) {
    assertThat(Languages.of(Articles.of(text))).isEqualTo("und");
  }

  @Test
  void english_alone_is_read() {
    assertThat(Languages.isRead("en")).isTrue();
    assertThat(Languages.isRead("de")).isFalse();
    assertThat(Languages.isRead("und")).isFalse();
  }

  private static org.stemma.core.model.Article stated(
      String text, @org.jspecify.annotations.Nullable String language) {
    return Articles.of(null, text, language, false, null);
  }
}
