package org.stemma.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.stemma.stories.Invented.article;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;

class StandardStoriesTest {
  private static final Invented FIRST =
      article(
              "first",
              "Engineers emptied the Lindau reservoir on Monday after they had found a crack in its eastern"
                  + " wall. Mayor Ana Reyes told four thousand people in Lindau to leave their homes.")
          .titled("Crack empties Lindau reservoir")
          .on("2031-05-05");
  private static final Invented SECOND =
      article(
              "second",
              "The people of Lindau came back to their homes on Wednesday. The crack in the wall of the"
                  + " reservoir was closed, Mayor Ana Reyes said. Engineers will watch the eastern wall.")
          .on("2031-05-07");
  private static final Invented COPY = article("copy", FIRST.text()).on("2031-05-06");
  private static final Invented UNRELATED =
      article(
              "unrelated",
              "The eight of Harbour College won the regatta at Perrin by a length. Coach Tom Dahl praised"
                  + " the crew and the weather.")
          .titled("Harbour eight wins")
          .on("2031-05-06");
  private static final Invented FOREIGN =
      article("foreign", "A lindaui víztározót hétfőn leeresztették.").in("hu").on("2031-05-06");
  private static final List<Invented> ALL = List.of(FIRST, SECOND, COPY, UNRELATED, FOREIGN);

  @Test
  void every_article_stands_in_exactly_one_story() {
    assertThat(group(ALL))
        .extracting(StandardStoriesTest::drawn)
        .containsExactlyInAnyOrder("a-first a-copy a-second", "a-unrelated", "a-foreign");
  }

  @Test
  void the_story_with_most_lines_of_text_comes_first() {
    Story story = group(ALL).getFirst();

    assertThat(story.lines())
        .extracting(Story.Line::articles)
        .containsExactly(List.of("a-first", "a-copy"), List.of("a-second"));
    assertThat(story.earliest()).hasToString("2031-05-05");
    assertThat(story.latest()).hasToString("2031-05-07");
  }

  @Test
  void a_story_is_called_what_its_earliest_titled_article_is_called() {
    assertThat(group(ALL).getFirst().headline())
        .isEqualTo(new Story.Headline("Crack empties Lindau reservoir", "a-first"));
  }

  @Test
  void a_story_without_titles_is_called_by_its_opening_clause() {
    assertThat(group(List.of(SECOND)).getFirst().headline().text())
        .isEqualTo("The people of Lindau came back to their homes on Wednesday.");
  }

  @Test
  void story_and_dates_have_their_reasons() {
    Story story = group(ALL).getFirst();

    assertThat(story.whys())
        .extracting(Why::id)
        .contains(story.id(), "a-first", "a-copy", "a-second", story.lines().getFirst().id());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void order_leaves_no_trace(long seed) {
    List<Invented> shuffled = new ArrayList<>(ALL);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(group(shuffled)).isEqualTo(group(ALL));
  }

  @Test
  void the_same_article_twice_is_one() {
    List<Invented> twice = new ArrayList<>(ALL);
    twice.addAll(ALL.reversed());

    assertThat(group(twice)).isEqualTo(group(ALL));
  }

  @Test
  void a_late_article_changes_only_its_own_story() {
    List<Story> before = group(List.of(FIRST, COPY, UNRELATED));
    List<Story> after = group(List.of(FIRST, COPY, UNRELATED, SECOND));

    assertThat(after)
        .contains(
            before.stream().filter(s -> drawn(s).equals("a-unrelated")).findFirst().orElseThrow());
  }

  @Test
  void an_article_cut_anywhere_raises_nothing() {
    String text = FIRST.text() + "\n\n“He said: ‘no’,” 6.1 😀 it’s\n\nEnd";
    for (int end = 0; end <= text.length(); end++) {
      Invented cut = article("cut", text.substring(0, end)).on("2031-05-06");

      assertThat(group(List.of(FIRST, cut)).stream().mapToInt(s -> s.witnesses().size()).sum())
          .as("cut at %d", end)
          .isEqualTo(2);
    }
  }

  @Test
  void no_articles_make_no_stories() {
    assertThat(group(List.of())).isEmpty();
  }

  @Test
  void hostile_texts_end_in_time() {
    List<Invented> hostile =
        List.of(
            article("same", "the wall ".repeat(20_000)),
            article("same-too", "the wall ".repeat(20_000) + "broke"),
            article("marks", "“".repeat(50_000)),
            article("long", "x".repeat(200_000)),
            article("stops", "a. ".repeat(40_000)));

    assertTimeout(Duration.ofSeconds(20), () -> group(hostile));
  }

  @Test
  void a_thousand_articles_take_seconds() {
    List<AnnotatedArticle> many = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      many.add(article("n" + i, noise(i / 4, i)).on("2031-05-0" + (1 + i % 9)).read());
    }

    assertTimeout(Duration.ofSeconds(30), () -> new StandardStories().group(many));
  }

  private static String noise(int event, int seed) {
    SplittableRandom own = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      SplittableRandom shared = new SplittableRandom(event * 1000L + own.nextInt(60));
      String word =
          Integer.toString(own.nextInt(3) == 0 ? shared.nextInt(50_000) : own.nextInt(3_000), 36);
      text.append(i % 7 == 3 ? "Q" : "w").append(word).append(i % 20 == 19 ? ". " : " ");
    }
    return text.toString().strip();
  }

  private static List<Story> group(List<Invented> articles) {
    return new StandardStories().group(articles.stream().map(Invented::read).toList());
  }

  private static String drawn(Story story) {
    return String.join(" ", story.witnesses().stream().map(Witness::id).toList());
  }

  @Test
  void sigla_follow_the_canonical_order() {
    Story story = group(ALL).getFirst();

    assertThat(Stream.of("a-first", "a-copy", "a-second").map(story::siglum))
        .containsExactly("A", "B", "C");
  }
}
