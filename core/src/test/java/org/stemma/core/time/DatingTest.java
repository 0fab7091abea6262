package org.stemma.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Code;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Dating.Basis;
import org.stemma.core.model.Field;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Span;

class DatingTest {
  private static AnnotatedArticle article(
      String id, Dating published, @Nullable LocalDate fetched, String text) {
    List<Span> paragraphs = new ArrayList<>();
    int from = 0;
    for (int gap = text.indexOf("\n\n"); gap >= 0; gap = text.indexOf("\n\n", from)) {
      paragraphs.add(new Span(from, gap));
      from = gap + 2;
    }
    paragraphs.add(new Span(from, text.length()));
    Article article =
        new Article(
            id,
            List.of("c-1"),
            List.of(),
            new Outlet(null, null, Outlet.Basis.UNKNOWN, List.of()),
            null,
            null,
            null,
            List.of(),
            null,
            null,
            "en",
            published,
            null,
            fetched,
            text,
            paragraphs,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new TreeMap<>(),
            false,
            null);
    Annotation annotation =
        new Annotation(
            "en",
            true,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Times.find(Field.TEXT, text));
    return new AnnotatedArticle(article, annotation);
  }

  private static Dating alone(String text) {
    AnnotatedArticle a = article("a-1", Dating.UNKNOWN, null, text);
    return Times.date(a.article(), a.annotation().times());
  }

  private static Dating together(List<AnnotatedArticle> articles) {
    return Objects.requireNonNull(Times.dateTogether(articles).get("a-2"));
  }

  private static AnnotatedArticle undated(String id, String text) {
    return article(id, Dating.UNKNOWN, null, text);
  }

  private static AnnotatedArticle dated(String id, String day) {
    return article(id, RulesTest.day(day), null, "The bridge fell.");
  }

  @Test
  void what_the_page_says_is_kept() {
    AnnotatedArticle a =
        article("a-1", RulesTest.day("2019-05-05"), null, "On Monday (Jan 15) it fell.");
    assertThat(Times.date(a.article(), a.annotation().times())).isEqualTo(a.article().published());
  }

  @Test
  void a_weekday_with_its_date_fixes_the_year() {
    String text = "The bridge fell on Monday (Jan 15). It was built after the war ended in 2021.";
    Dating dating = alone(text);
    assertThat(dating.value()).isEqualTo("2024-01-15");
    assertThat(dating.basis()).containsExactly(Basis.TEXT);
    assertThat(dating.evidence())
        .extracting(e -> e.span().of(text))
        .containsExactly("Monday (Jan 15)", "2021");
  }

  @Test
  void of_several_told_days_the_last_is_the_day_itself() {
    assertThat(
            alone(
                    "The bridge fell on Monday (Jan 15) and was closed on Tuesday (Jan 16). It will"
                        + " be torn down on Friday (Jan 19). It was built in 2021.")
                .value())
        .isEqualTo("2024-01-16");
  }

  @Test
  void between_a_told_day_and_the_next_that_is_announced_lies_the_night() {
    Dating dating =
        alone(
            "Crews will begin an open-ended search at 6 a.m. on Tuesday (Jan 16), they said on"
                + " Monday (Jan 15). The bridge was built in 2021.");
    assertThat(dating.value()).isNull();
    assertThat(dating.earliest()).isEqualTo("2024-01-15");
    assertThat(dating.latest()).isEqualTo("2024-01-16");
    assertThat(dating.basis()).containsExactly(Basis.TEXT);
  }

  @Test
  void a_dateline_is_a_date() {
    assertThat(alone("PORT ELLEN, Jan 16, 2024 (Agency) - The bridge fell.").value())
        .isEqualTo("2024-01-16");
    assertThat(
            alone(
                    "PORT ELLEN, Jan 16 (Agency) -- The bridge, built in 2021, fell on Tuesday,"
                        + " officials said.")
                .value())
        .isEqualTo("2024-01-16");
  }

  @Test
  void a_dateline_may_follow_a_headline_and_is_written_in_many_ways() {
    for (String dateline :
        List.of(
            "PORT ELLEN, Jan 16 2024 -",
            "PORT ELLEN, Tuesday, Jan. 16, 2024 (Agency) —",
            "PORT ELLEN (Agency), 16 January 2024 –",
            "PORT ELLEN (Agency) - Jan 16 2024 -",
            "(PORT ELLEN, Jan 16, 2024)",
            "PORT ELLEN | Jan 16 2024 |",
            "Jan 16 2024, PORT ELLEN -")) {
      assertThat(alone(dateline + " The bridge fell on Tuesday.").value())
          .as(dateline)
          .isEqualTo("2024-01-16");
      assertThat(alone("The bridge falls\n\n" + dateline + " The bridge fell.").value())
          .as(dateline)
          .isEqualTo("2024-01-16");
    }
  }

  @Test
  void a_dateline_with_its_year_is_not_overruled_by_the_story() {
    AnnotatedArticle full =
        undated("a-2", "PORT ELLEN, Jan 16 2024 - The bridge fell on Tuesday, not on Sunday.");
    for (String neighbour : List.of("2023-01-17", "2024-01-25", "2024-01-15")) {
      Dating dating = together(List.of(dated("a-1", neighbour), full));
      assertThat(dating.value()).isEqualTo("2024-01-16");
      assertThat(dating.basis()).containsExactly(Basis.TEXT);
    }
  }

  @Test
  void the_open_year_is_never_before_the_latest_that_is_past() {
    String text =
        "PORT ELLEN, Nov. 7 (Agency) - The bridge fell on Friday. It was reopened in July 2021.";
    Dating dating = alone(text);
    assertThat(dating.value()).isEqualTo("2025-11-07");
    assertThat(dating.evidence())
        .extracting(e -> e.span().of(text))
        .containsExactly("Nov. 7", "July 2021");
    assertThat(
            alone("The bridge fell on Friday (Nov. 7). Traffic in 2021, by contrast, was thin.")
                .value())
        .isEqualTo("2025-11-07");
  }

  @Test
  void a_year_that_lies_ahead_bounds_nothing() {
    for (String ahead :
        List.of(
            "The city is to host the 2028 Games.",
            "The 2028 Games were given to the city.",
            "A new one must stand by 2030.",
            "It expects to finish one in 2030.",
            "The budget for 2026 was cut.")) {
      assertThat(alone("The bridge, built in 2021, fell on Monday (Jan 15). " + ahead).value())
          .as(ahead)
          .isEqualTo("2024-01-15");
    }
  }

  @Test
  void a_line_that_is_only_a_date_is_a_date() {
    assertThat(alone("16 January 2024\n\nThe bridge fell.").value()).isEqualTo("2024-01-16");
  }

  @Test
  void a_date_in_the_story_is_not_the_date_of_the_story() {
    assertThat(alone("The bridge was opened on 16 January 2004 by the king.").value()).isNull();
  }

  @Test
  void without_a_year_nothing_is_invented() {
    assertThat(alone("PORT ELLEN, Jan 16 (Agency) -- The bridge fell.")).isEqualTo(Dating.UNKNOWN);
    // Any year from 2021 on has a 16th of January.
    assertThat(alone("PORT ELLEN, Jan 16 (Agency) -- The bridge, built in 2021, fell."))
        .isEqualTo(Dating.UNKNOWN);
  }

  @Test
  void nothing_lies_after_the_fetch() {
    AnnotatedArticle a =
        article(
            "a-1",
            Dating.UNKNOWN,
            LocalDate.of(2023, 6, 1),
            "The bridge fell on Monday (Jan 15). It was built after the war ended in 2021.");
    assertThat(Times.date(a.article(), a.annotation().times()).value()).isNotEqualTo("2024-01-15");
  }

  @Test
  void a_weekday_that_fits_no_date_is_reported() {
    Dating dating = alone("PORT ELLEN, Monday, Jan 16, 2024 (Agency) - The bridge fell.");
    assertThat(dating.value()).isEqualTo("2024-01-16");
    assertThat(dating.warnings()).containsExactly(Code.WEEKDAY_DISAGREES);
  }

  @Test
  void told_and_announced_weekdays_bound_the_day_and_the_story_tells_the_week() {
    AnnotatedArticle undated =
        undated(
            "a-2", "The two met on Monday and signed on Monday night. She is to leave on Tuesday.");
    Dating dating = together(List.of(dated("a-1", "2024-01-17"), undated));
    assertThat(dating.value()).isEqualTo("2024-01-15");
    assertThat(dating.basis()).containsExactly(Basis.STORY);
    assertThat(dating.evidence()).isNotEmpty();
  }

  @Test
  void a_day_told_only_once_may_be_yesterday() {
    AnnotatedArticle undated = undated("a-2", "The two met on Monday, officials said.");
    Dating dating = together(List.of(dated("a-1", "2024-01-17"), undated));
    assertThat(dating.value()).isNull();
    assertThat(dating.earliest()).isEqualTo("2024-01-15");
    assertThat(dating.latest()).isEqualTo("2024-01-16");
  }

  @Test
  void without_a_dated_neighbour_weekdays_date_nothing() {
    AnnotatedArticle one = undated("a-1", "The two met on Monday. She is to leave on Tuesday.");
    assertThat(Times.dateTogether(List.of(one))).containsEntry("a-1", Dating.UNKNOWN);
  }

  @Test
  void dated_neighbours_replace_a_year_that_was_left_open() {
    AnnotatedArticle open =
        undated("a-2", "PORT ELLEN, Jan 16 (Agency) -- The bridge, built in 2021, fell.");
    Dating dating = together(List.of(dated("a-1", "2024-01-17"), open));
    assertThat(dating.value()).isEqualTo("2024-01-16");
    assertThat(dating.basis()).containsExactly(Basis.TEXT, Basis.STORY);
  }

  @Test
  void dated_neighbours_give_the_year_that_the_words_lack() {
    AnnotatedArticle open = undated("a-2", "PORT ELLEN, Jan 16 (Agency) -- The bridge fell.");
    Dating dating = together(List.of(dated("a-1", "2024-01-17"), open));
    assertThat(dating.value()).isEqualTo("2024-01-16");
  }

  @Test
  void the_order_of_the_articles_changes_nothing() {
    List<AnnotatedArticle> articles =
        new ArrayList<>(
            List.of(
                dated("a-1", "2024-01-17"),
                undated("a-2", "The two met on Monday, officials said."),
                undated("a-3", "PORT ELLEN, Jan 16 (Agency) -- The bridge fell."),
                dated("a-4", "2024-01-19")));
    Map<String, Dating> forward = new TreeMap<>(Times.dateTogether(articles));
    Collections.reverse(articles);
    assertThat(new TreeMap<>(Times.dateTogether(articles))).isEqualTo(forward);
  }

  @Test
  void an_open_year_is_not_before_what_the_others_tell_as_past() {
    Dating dating =
        together(
            List.of(
                article("a-1", Dating.UNKNOWN, null, "The film about her was shown in 2006."),
                article(
                    "a-2",
                    Dating.UNKNOWN,
                    null,
                    "The singer died on Thursday, December 11. She had retired in 1947.")));
    assertThat(dating.day()).isEqualTo(LocalDate.of(2008, 12, 11));
  }

  @Test
  void a_year_that_words_left_open_stays_open_after_they_have_dated_the_article() {
    AnnotatedArticle told =
        article(
            "a-2",
            Dating.UNKNOWN,
            null,
            "The singer died on Thursday, December 11. She had retired in 1947.");
    Dating alone = Times.date(told.article(), told.annotation().times());
    AnnotatedArticle dated =
        new AnnotatedArticle(told.article().publishedAt(alone), told.annotation());
    AnnotatedArticle neighbour =
        article(
            "a-1",
            new Dating(
                "2008-12-12",
                LocalDate.of(2008, 12, 12),
                LocalDate.of(2008, 12, 12),
                List.of(Basis.STATED),
                List.of(),
                List.of()),
            null,
            "The singer has died.");
    assertThat(together(List.of(neighbour, dated)).day()).isEqualTo(LocalDate.of(2008, 12, 11));
  }
}
