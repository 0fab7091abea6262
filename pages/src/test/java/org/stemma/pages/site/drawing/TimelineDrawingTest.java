package org.stemma.pages.site.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.pages.site.view.Drawing;

class TimelineDrawingTest {
  private final List<Moment> moments = new ArrayList<>();
  private final List<Published> texts = new ArrayList<>();

  private void event(String words, Moment.Sign sign, @Nullable String from, @Nullable String to) {
    String number = "2." + (moments.size() + 1);
    moments.add(
        new Moment(
            number,
            "#" + number,
            words,
            sign,
            from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            false,
            false,
            false,
            false,
            1));
  }

  private void day(String words, String day) {
    event(words, Moment.Sign.DAY, day, day);
  }

  private Seen seen() {
    Drawing drawing = TimelineDrawing.of(moments, texts, new Phrasebook());
    assertThat(drawing).isNotNull();
    Seen seen = Seen.of(Objects.requireNonNull(drawing));
    seen.isClean();
    return seen;
  }

  @ParameterizedTest(name = "{0} articles, {1} events")
  @CsvSource({"0, 2", "1, 3", "2, 5", "5, 12", "5, 23", "12, 30", "60, 60", "60, 500", "300, 500"})
  void no_label_lies_on_another_and_none_outside(int articles, int events) {
    for (long seed = 1; seed <= 15; seed++) {
      Seeded story = Seeded.of(seed * 1000 + articles + events);
      List<Moment> all = story.moments(events);
      Drawing drawing = TimelineDrawing.of(all, story.published(articles, all), new Phrasebook());
      if (drawing != null) {
        Seen.of(drawing).isClean();
        assertThat(drawing.height()).as("seed %s", seed).isLessThan(1600);
      }
    }
  }

  @Test
  void few_events_all_have_their_words() {
    for (long seed = 1; seed <= 60; seed++) {
      List<Moment> all = Seeded.of(seed).moments(10);
      Drawing drawing = TimelineDrawing.of(all, List.of(), new Phrasebook());
      if (drawing != null) {
        String words = "|" + String.join("|", Seen.of(drawing).words()) + "|";
        all.forEach(m -> assertThat(words).contains("|" + m.number() + " "));
      }
    }
  }

  @Test
  void a_far_year_stands_on_the_axis_and_the_last_days_stand_below_it() {
    event("the republic was founded", Moment.Sign.YEAR, "1948-01-01", "1948-12-31");
    event("a minister came", Moment.Sign.MONTH, "2023-07-01", "2023-07-31");
    day("talks began", "2024-01-16");
    day("he left", "2024-01-18");
    texts.add(
        new Published("A", "#w-A", LocalDate.of(2024, 1, 16), LocalDate.of(2024, 1, 17), true));
    Seen seen = seen();
    assertThat(seen.words())
        .contains("1948", "2023", "2.1 the republic was founded", "2.2 a minister came")
        .contains("Tue 16 Jan 2024", "Thu 18 Jan", "2.3 talks began", "2.4 he left")
        .contains("Published", "A", "≈");
  }

  @Test
  void what_has_no_date_has_a_column_of_its_own() {
    day("talks began", "2024-01-16");
    day("talks ended", "2024-01-17");
    event("earlier, he had refused", Moment.Sign.NONE, null, null);
    assertThat(seen().words()).contains("No date", "2.3 earlier, he had refused");
  }

  @Test
  void an_inferred_date_and_a_disputed_event_say_so() {
    day("talks began", "2024-01-16");
    LocalDate day = LocalDate.of(2024, 1, 17);
    moments.add(
        new Moment(
            "2.2", "#x", "guards fled", Moment.Sign.DAY, day, day, false, false, true, true, 1));
    assertThat(seen().words()).contains("2.2 ≈ ✕ guards fled");
  }

  @Test
  void of_many_events_those_with_most_origins_are_drawn_in_their_order() {
    for (int i = 1; i <= 100; i++) {
      LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i % 5);
      moments.add(
          new Moment(
              "2." + i, "#" + i, "n", Moment.Sign.DAY, day, day, false, false, false, false, i));
    }
    List<Moment> shown = TimelineDrawing.shown(moments);
    assertThat(shown).hasSize(TimelineDrawing.MOST).first().isEqualTo(moments.get(70));
    assertThat(shown).last().isEqualTo(moments.get(99));
  }

  @Test
  void one_date_is_no_timeline() {
    day("talks began", "2024-01-16");
    event("undated", Moment.Sign.NONE, null, null);
    assertThat(TimelineDrawing.of(moments, texts, new Phrasebook())).isNull();
  }

  @Test
  void the_same_story_gives_the_same_drawing() {
    List<Moment> all = Seeded.of(7).moments(40);
    assertThat(TimelineDrawing.of(all, texts, new Phrasebook()))
        .isEqualTo(TimelineDrawing.of(List.copyOf(all), texts, new Phrasebook()));
  }
}
