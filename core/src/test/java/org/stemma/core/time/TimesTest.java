package org.stemma.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Field;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.ResolvedTime.Anchor;
import org.stemma.core.model.Span;
import org.stemma.core.model.TimeExpression;

class TimesTest {
  private static final Dating TUESDAY = RulesTest.day("2024-01-16");

  /** Draws what was found: every expression in brackets, with its value behind it. */
  private static void reads(String drawn, Dating published) {
    String text = drawn.replaceAll("\\[([^=\\]]*)=[^\\]]*\\]", "$1");
    StringBuilder drawing = new StringBuilder();
    int at = 0;
    for (ResolvedTime time : Times.resolve(Times.find(Field.TEXT, text), published)) {
      Span span = time.expression().span();
      drawing.append(text, at, span.start());
      drawing.append('[').append(span.of(text)).append('=').append(time.value()).append(']');
      at = span.end();
    }
    assertThat(drawing.append(text.substring(at))).hasToString(drawn);
  }

  @Test
  void a_weekday_that_is_told_lies_behind() {
    reads("The mayor said on [Friday=2024-01-12] that the bridge was safe.", TUESDAY);
  }

  @Test
  void a_weekday_that_is_announced_lies_ahead() {
    reads("The two will meet on [Friday=2024-01-19].", TUESDAY);
    reads("She is scheduled to leave on [Wednesday=2024-01-17].", TUESDAY);
    reads("The hearing was postponed until [Thursday=2024-01-18].", TUESDAY);
    reads("On [Friday=2024-01-19], the two will meet again.", TUESDAY);
  }

  @Test
  void the_nearest_verb_tells_the_direction() {
    reads(
        "She will travel on [Friday=2024-01-19], her office said on [Monday=2024-01-15].", TUESDAY);
  }

  @Test
  void a_meeting_named_by_its_day_is_not_moved_by_its_verb() {
    reads("[Monday=2024-01-15]'s talks will change little.", TUESDAY);
  }

  @Test
  void the_same_day_leans_on_the_day_before_it_that_was_told() {
    reads(
        "They met on [Sunday=2024-01-14]. She is due to leave on [Wednesday=2024-01-17]."
            + " [Earlier in the day=2024-01-14], he had thanked her.",
        TUESDAY);
  }

  @Test
  void of_the_same_year_leans_on_the_year_before_it() {
    reads(
        "It opened in [July 2021=2021-07] and closed in [October of the same year=2021-10].",
        TUESDAY);
  }

  @Test
  void a_day_beside_a_year_lies_in_it() {
    reads("[A year ago=2023], on [May 22=2023-05-22], the mill burned.", TUESDAY);
    reads("On [May 22=2022-05-22], [two years ago=2022], the mill burned.", TUESDAY);
    reads("Made [a year ago=2023]. On [May 22=2023-05-22] it fell.", TUESDAY);
  }

  @Test
  void a_clock_time_belongs_to_the_day_that_its_paragraph_tells_of() {
    reads(
        "The mill burned on [Monday=2024-01-15]. Shortly before [noon=2024-01-15T12:00] the owner,"
            + " who had called on [Sunday=2024-01-14], ran; by [midday=2024-01-15T12:00] it was"
            + " over.",
        TUESDAY);
    reads(
        "The mill burned on [Monday=2024-01-15], before [Thursday=2024-01-11]'s vote, and will"
            + " reopen on [Friday=2024-01-19]. At [7.30pm=2024-01-15T19:30] it fell.",
        TUESDAY);
    reads(
        "The two will meet on [Friday=2024-01-19]. Doors will open at [7 p.m.=2024-01-19T19:00].",
        TUESDAY);
  }

  @Test
  void a_clock_time_in_a_paragraph_without_a_day_stays_open() {
    String text = "The mill burned on Monday.\n\nBefore noon it fell.";
    ResolvedTime noon = Times.resolve(Times.find(Field.TEXT, text), TUESDAY).get(1);
    assertThat(noon.value()).isNull();
    assertThat(noon.from()).isNull();
    assertThat(noon.ambiguous()).containsExactly("2024-01-15T12:00", "2024-01-16T12:00");
    // Both readings are of one day.
    reads(
        "The mill burned on [Tuesday=2024-01-16].\n\nBefore [noon=2024-01-16T12:00] it fell.",
        TUESDAY);
  }

  @Test
  void the_clock_goes_on_from_the_time_before() {
    reads(
        "On [Monday=2024-01-15] they came at [noon=2024-01-15T12:00]; by [one"
            + " o'clock=2024-01-15T13:00] it was full.",
        TUESDAY);
    reads(
        "On [Monday=2024-01-15] it began at [two o'clock=2024-01-15T14:00] in the afternoon and"
            + " ended at [five o'clock=2024-01-15T17:00].",
        TUESDAY);
    // Nothing tells which half of the day is meant: the day alone is known.
    reads("It fell at [two o'clock on Monday=2024-01-15].", TUESDAY);
  }

  @Test
  void a_range_is_cut_to_the_granularity_of_its_ends() {
    String text = "between March 2019 and May 2021, from 30 December to 2 January";
    assertThat(Times.resolve(Times.find(Field.TEXT, text), TUESDAY))
        .extracting(t -> t.from() + ".." + t.to())
        .containsExactly("2019-03..2021-05", "2023-12-30..2024-01-02");
  }

  @Test
  void what_was_resolved_by_other_words_says_by_which() {
    String text = "They met on Sunday. A day earlier it rained.";
    List<ResolvedTime> times = Times.resolve(Times.find(Field.TEXT, text), TUESDAY);
    assertThat(times.get(0).anchor()).isEqualTo(new Anchor.Published());
    assertThat(times.get(1).anchor()).isEqualTo(new Anchor.Words(new Span(12, 18)));
    assertThat(times.get(1).value()).isEqualTo("2024-01-13");
  }

  @Test
  void verbs_nouns_and_names_are_no_times() {
    reads("It may rain on the march, the second man said in the sun.", TUESDAY);
    reads("Mrs May and Mr March spring a surprise; prices fall.", TUESDAY);
    reads("A 23-year-old man, 40 years old, read the Sunday Times.", TUESDAY);
  }

  @Test
  void a_range_gives_its_first_and_last_day() {
    ResolvedTime time = Times.resolve(Times.find(Field.TEXT, "from Jan. 5 to 7"), TUESDAY).get(0);
    assertThat(time.from()).isEqualTo("2024-01-05");
    assertThat(time.to()).isEqualTo("2024-01-07");
  }

  @Test
  void weeks_seasons_quarters_and_decades_have_a_first_and_last_day() {
    String text = "last week, in the summer, in the third quarter, in the 1980s, in September";
    assertThat(Times.resolve(Times.find(Field.TEXT, text), TUESDAY))
        .extracting(t -> t.from() + ".." + t.to())
        .containsExactly(
            "2024-01-08..2024-01-14",
            "2023-06-01..2023-08-31",
            "2023-07-01..2023-09-30",
            "1980-01-01..1989-12-31",
            "2023-09..null");
  }

  @Test
  void without_a_date_only_what_stands_by_itself_is_resolved() {
    reads("In [1999=1999] he came; on [Tuesday=null] he left [now=PRESENT_REF].", Dating.UNKNOWN);
  }

  @Test
  void under_a_range_only_what_all_its_days_agree_on_is_resolved() {
    Dating range =
        new Dating(
            null,
            LocalDate.of(2024, 1, 16),
            LocalDate.of(2024, 1, 17),
            List.of(Dating.Basis.STORY),
            List.of(),
            List.of());
    String text = "They met on Monday, not on Wednesday, and last year.";
    List<ResolvedTime> times = Times.resolve(Times.find(Field.TEXT, text), range);
    assertThat(times).extracting(ResolvedTime::value).containsExactly("2024-01-15", null, "2023");
    assertThat(times.get(1).ambiguous()).containsExactly("2024-01-10", "2024-01-17");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void a_hostile_text_is_read_in_linear_time(String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          List<TimeExpression> found = Times.find(Field.TEXT, text);
          assertThat(Times.resolve(found, TUESDAY)).hasSameSizeAs(found);
        });
  }

  static Stream<String> hostile() {
    return Stream.of(
            "a", "1", "the ", "last ", "1 ", "May ", "two ", "of the same year ", "'96 ", "(", "-")
        .map(unit -> unit.repeat(60_000 / unit.length()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void any_row_of_its_own_words_is_survived_and_nothing_overlaps(long seed) {
    List<String> words =
        List.of(
            "Tuesday", "Jan.", "16", "2024", "the", "last", "day", "of", "to", "-", "5", "pm", ":",
            "30", "week", "'", "s", "a", "few", "years", "ago", "earlier", "in", "May", "31", "(",
            ")", "quarter", "third", "99999", "0", "Feb", "\n\n", "every", "same", "that",
            "century");
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append(words.get(random.nextInt(words.size())))
          .append(random.nextInt(4) == 0 ? "" : " ");
    }
    int end = 0;
    for (TimeExpression e : Times.find(Field.TEXT, text.toString())) {
      assertThat(e.span().start()).isGreaterThanOrEqualTo(end);
      end = e.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
    Times.resolve(Times.find(Field.TEXT, text.toString()), TUESDAY);
  }

  static List<Long> seeds() {
    return Stream.iterate(1L, s -> s + 1).limit(60).toList();
  }
}
