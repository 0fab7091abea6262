package org.stemma.pages.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Insert;
import org.stemma.pages.fixture.Draft;
import org.stemma.pages.site.view.Piece;

/** How dates, addresses and an article's words are written. */
class WordsTest {
  private final Days days = new Days(Phrases.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-13 | 2031-05-13 | 13 May 2031",
        "2031-05-13 | 2031-05-14 | 13–14 May 2031",
        "2031-05-30 | 2031-06-02 | 30 May – 2 Jun 2031",
        "2031-12-31 | 2032-01-01 | 31 Dec 2031 – 1 Jan 2032",
        "2031-05-13 |            | 13 May 2031 or later",
        "           | 2031-05-13 | 13 May 2031 or earlier",
        "           |            | date not known",
      })
  void a_range_is_as_short_as_it_can_be(
      @Nullable LocalDate from, @Nullable LocalDate to, String words) {
    assertThat(days.range(from, to)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1948                   | 1948",
        "2031-05                | May 2031",
        "2031-05-03             | 3 May 2031",
        "2031-05-03T18:05       | 3 May 2031, 18:05",
        "2031-05-03T18:05-05:00 | 3 May 2031, 18:05 (UTC-05:00)",
        "2031-05-03T18:05:09Z   | 3 May 2031, 18:05 (UTC)",
        "-0044                  | -0044",
        "2031-13                | 2031-13",
      })
  void a_date_is_never_more_exact_than_the_record_has_it(String value, String words) {
    assertThat(days.value(value)).isEqualTo(words);
  }

  @Test
  void what_the_text_or_the_story_gave_is_inferred_even_where_the_page_gave_a_part() {
    assertThat(Days.inferred(basis(Dating.Basis.VISIBLE))).isFalse();
    assertThat(Days.inferred(basis(Dating.Basis.VISIBLE, Dating.Basis.STORY))).isTrue();
    assertThat(Days.inferred(basis(Dating.Basis.TEXT))).isTrue();
  }

  private static Dating basis(Dating.Basis... basis) {
    return new Dating(null, null, null, List.of(basis), List.of(), List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.example/b?c=d&e=f", "HTTP://a.example/", "http://[::1]/x"})
  void addresses_of_the_web_are_links(String address) {
    assertThat(Links.outward(address)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//a.example/b",
        "https://user:word@a.example/",
        "https:///b",
        "https://a.example/<b>",
        "a.example",
        "",
      })
  void all_others_are_words(String address) {
    assertThat(Links.outward(address)).isNull();
  }

  @Test
  void what_a_browser_would_obey_or_drop_is_replaced_one_for_one() {
    assertThat(Shown.words("a\u202Eb\u0000c\r\nd\uD800e🌉\u0007"))
        .isEqualTo("a\uFFFDb\uFFFDc  d\uFFFDe🌉\uFFFD");
    assertThat(Shown.words("plain é 𝔙")).isEqualTo("plain é 𝔙");
  }

  @Test
  void long_words_are_cut_with_a_mark() {
    assertThat(Shown.brief("one two three four", 11)).isEqualTo("one two […]");
    assertThat(Shown.brief("🌉".repeat(20), 5)).isEqualTo("🌉".repeat(5) + " […]");
    assertThat(Shown.brief("short", 5)).isEqualTo("short");
  }

  @Test
  void words_with_marks_of_their_own_get_no_second_pair() {
    assertThat(Shown.verbatim("it was “not ruled out.”").marked()).isTrue();
    assertThat(Shown.verbatim("\"Never,\" he said").marked()).isTrue();
    assertThat(Shown.verbatim("the town’s 'old' engineer").marked()).isFalse();
  }

  private static List<String> inserted(String text, Insert... inserts) {
    Edition edition = new Edition(Phrases.load(), new Draft("inserts", text).witness());
    return Inserts.in(edition, text, List.of(inserts), List.of()).stream()
        .map(Piece::text)
        .toList();
  }

  @Test
  void inserts_stand_in_brackets_where_they_belong() {
    assertThat(
            inserted("on Monday they left", new Insert(9, "2031-05-13"), new Insert(0, "Ada Torv")))
        .containsExactly("[Ada Torv] ", "on Monday", " [13 May 2031]", " they left");
    assertThat(inserted("left", new Insert(99, "x"))).containsExactly("left", " [x]");
    assertThat(inserted("all week", new Insert(8, "2031-05-12 – 2031-05-18")))
        .containsExactly("all week", " [12–18 May 2031]");
  }

  @Test
  void an_insert_that_repeats_the_words_before_it_is_left_out() {
    assertThat(inserted("In July 2023 he left", new Insert(12, "2023-07")))
        .containsExactly("In July 2023 he left");
    assertThat(inserted("Last July he left", new Insert(9, "2023-07")))
        .containsExactly("Last July", " [Jul 2023]", " he left");
  }
}
