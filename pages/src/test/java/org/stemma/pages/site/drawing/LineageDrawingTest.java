package org.stemma.pages.site.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.pages.site.view.Drawing;

class LineageDrawingTest {
  private static Drawing draw(List<Extant> articles, List<Kin> kin, List<Named> sources) {
    Drawing drawing = LineageDrawing.of(articles, kin, sources, new Phrasebook());
    Seen.of(drawing).isClean();
    return drawing;
  }

  private static List<Extant> articles(int count) {
    List<Extant> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String siglum = Seeded.siglum(i);
      articles.add(
          new Extant(
              "a-" + i, siglum, siglum + ".html", "Gazette", "16 Jan 2024", false, "n-" + i));
    }
    return articles;
  }

  @ParameterizedTest(name = "{0} articles")
  @ValueSource(ints = {2, 3, 5, 8, 12, 13, 24, 60, 120, 2000})
  void no_label_lies_on_another_and_none_outside(int count) {
    for (long seed = 1; seed <= (count > 100 ? 4 : 40); seed++) {
      Seeded story = Seeded.of(seed * 77 + count);
      List<Extant> articles = story.articles(count);
      Drawing drawing =
          draw(articles, story.kin(articles), story.sources(articles, (int) (seed % 12)));
      assertThat(drawing.height()).isLessThan(1600);
    }
  }

  @Test
  void a_stated_dependence_is_solid_and_a_shared_passage_broken() {
    List<Extant> two = articles(2);
    assertThat(strokes(draw(two, List.of(new Kin("a-0", "a-1", true, false, 0.4)), List.of())))
        .contains("hr")
        .doesNotContain("rb");
    assertThat(strokes(draw(two, List.of(new Kin("a-0", "a-1", false, false, 0.4)), List.of())))
        .contains("rb")
        .doesNotContain("hr");
  }

  @Test
  void only_a_known_direction_has_an_arrow() {
    for (int count : new int[] {2, 40}) {
      List<Extant> articles = articles(count);
      Kin open = new Kin("a-0", "a-1", false, false, 0.4);
      Kin known = new Kin("a-0", "a-1", false, true, 0.4);
      assertThat(strokes(draw(articles, List.of(open), List.of()))).doesNotContain("hr");
      assertThat(strokes(draw(articles, List.of(known), List.of()))).contains("hr", "rb");
    }
  }

  @Test
  void a_lost_text_is_a_broken_circle_with_its_number() {
    for (int count : new int[] {3, 40}) {
      Drawing drawing =
          draw(articles(count), List.of(new Kin("lost:1", "a-1", true, true, 0)), List.of());
      assertThat(drawing.shapes())
          .anyMatch(s -> s instanceof Drawing.Dot dot && dot.kind().equals("lost"));
      assertThat(Seen.of(drawing).words()).contains("1");
    }
  }

  @Test
  void named_sources_stand_over_the_articles_that_name_them() {
    Drawing drawing =
        draw(
            articles(3),
            List.of(),
            List.of(new Named("the ministry", List.of("a-0", "a-2"), false)));
    assertThat(Seen.of(drawing).words()).contains("the ministry", "A", "B", "C", "Gazette");
    assertThat(strokes(drawing)).containsSequence("ln", "ln");
  }

  @Test
  void copies_of_copies_in_a_circle_end() {
    List<Kin> circle =
        List.of(
            new Kin("a-0", "a-1", false, true, 0.9),
            new Kin("a-1", "a-2", false, true, 0.9),
            new Kin("a-2", "a-0", false, true, 0.9));
    assertThat(Seen.of(draw(articles(20), circle, List.of())).words()).contains("A", "B", "T");
  }

  @Test
  void sixty_copies_of_one_agency_hang_on_it() {
    List<Extant> articles = articles(60);
    Named agency = new Named("Nordpress", articles.stream().map(Extant::id).toList(), true);
    Drawing drawing = draw(articles, List.of(), List.of(agency));
    assertThat(Seen.of(drawing).words()).contains("Nordpress", "A", "BH");
    assertThat(drawing.height()).isLessThan(600);
  }

  private static List<String> strokes(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Drawing.Stroke.class::isInstance)
        .map(s -> ((Drawing.Stroke) s).kind())
        .toList();
  }
}
