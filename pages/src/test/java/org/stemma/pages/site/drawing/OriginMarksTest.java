package org.stemma.pages.site.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stemma.pages.site.view.Drawing;

/**
 * The states of the mark; each is told by its shapes: kind, then path or letters with their places.
 */
class OriginMarksTest {
  private static OriginMarks marks(String... lines) {
    Map<String, String> sigla = new LinkedHashMap<>();
    List<Set<String>> partition = new ArrayList<>();
    for (String line : lines) {
      partition.add(new TreeSet<>(List.of(line.split(" ", -1))));
      for (String article : line.split(" ", -1)) {
        sigla.put(article, article);
      }
    }
    return new OriginMarks(sigla, partition);
  }

  private static OriginMarks each(int lines) {
    String[] names = new String[lines];
    for (int i = 0; i < lines; i++) {
      names[i] = Seeded.siglum(i);
    }
    return marks(names);
  }

  private static List<String> drawn(OriginMarks marks, String id) {
    return shapes(marks, id).stream().map(OriginMarksTest::told).toList();
  }

  private static List<Drawing.Shape> shapes(OriginMarks marks, String id) {
    return marks.stamps().stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow()
        .shapes();
  }

  private static String told(Drawing.Shape shape) {
    return switch (shape) {
      case Drawing.Stroke stroke -> stroke.kind() + " " + stroke.path();
      case Drawing.Words words ->
          words.kind() + " " + words.runs().getFirst().text() + " at " + words.x();
      case Drawing.Dot dot -> dot.kind();
      case Drawing.Link link -> link.href();
    };
  }

  @Test
  void two_articles_behind_one_origin_have_one_black_node() {
    OriginMarks marks = marks("A", "B", "C", "D", "E");
    assertThat(drawn(marks, marks.support(List.of(Set.of("C", "D")), Set.of())))
        .containsExactly(
            "zl M42 5L35 18M42 5L49 18",
            "zo M42 4.5h0",
            "zt CD at 35 49",
            "zn M7 24.5h0M21 24.5h0M63 24.5h0");
  }

  @Test
  void an_account_without_a_source_is_hollow_and_dotted() {
    OriginMarks marks = marks("A", "B");
    assertThat(drawn(marks, marks.support(List.of(Set.of("A")), Set.of("B"))))
        .containsExactly(
            "zl M7 5L7 18",
            "zm M21 5L21 18",
            "zo M7 4.5h0M21 4.5h0",
            "zp M21 4.5h0",
            "zt AB at 7 21");
  }

  @Test
  void unstated_accounts_of_one_line_of_text_share_a_node() {
    OriginMarks marks = marks("A B", "C");
    assertThat(drawn(marks, marks.support(List.of(), Set.of("A", "B", "C"))))
        .contains("zm M14 5L7 18M14 5L21 18M35 5L35 18", "zp M14 4.5h0M35 4.5h0");
  }

  @Test
  void nobody_names_a_source_hollow_nodes_only() {
    OriginMarks marks = marks("A", "B");
    assertThat(drawn(marks, marks.support(List.of(), Set.of("A", "B"))))
        .noneMatch(s -> s.startsWith("zl"))
        .contains("zo M7 4.5h0M21 4.5h0", "zp M7 4.5h0M21 4.5h0");
  }

  @Test
  void one_article_with_two_sources_has_two_nodes_and_one_letter() {
    OriginMarks marks = marks("A", "B");
    assertThat(drawn(marks, marks.support(List.of(Set.of("A"), Set.of("A")), Set.of())))
        .contains("zl M7 5L7 18M15 5L7 18", "zo M7 4.5h0M15 4.5h0", "zt A at 7");
  }

  @Test
  void a_name_has_letters_only() {
    OriginMarks marks = marks("A", "B", "C");
    assertThat(drawn(marks, marks.named(Set.of("A", "C"))))
        .containsExactly("zt AC at 7 35", "zn M21 24.5h0");
  }

  @Test
  void places_are_the_same_in_every_mark_of_a_story() {
    OriginMarks marks = each(8);
    assertThat(drawn(marks, marks.named(Set.of("H")))).contains("zt H at 65.6");
    assertThat(drawn(marks, marks.support(List.of(Set.of("H", "A")), Set.of())))
        .contains("zt AH at 4.4 65.6");
  }

  @Test
  void from_nine_articles_on_a_line_of_text_has_a_slot_with_the_number_that_tell_it() {
    OriginMarks marks = marks("A B C D E F G", "H", "I");
    assertThat(drawn(marks, marks.support(List.of(Set.of("A", "C", "H")), Set.of())))
        .contains("zt 21 at 7 21", "zn M35 24.5h0");
  }

  @Test
  void above_twelve_slots_a_mark_is_nodes_and_numbers() {
    OriginMarks marks = each(13);
    assertThat(drawn(marks, marks.support(List.of(Set.of("A"), Set.of("B", "C")), Set.of("D"))))
        .contains("zt 2 at 5.8", "zt 1 at 17.5", "zm M29.2 5V18")
        .noneMatch(s -> s.startsWith("zn"));
    assertThat(marks.named(Set.of("A"))).isEmpty();
  }

  @Test
  void of_very_many_origins_the_rest_is_counted() {
    OriginMarks marks = each(20);
    List<Set<String>> origins = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      origins.add(Set.of(Seeded.siglum(i)));
    }
    assertThat(drawn(marks, marks.support(origins, Set.of()))).anyMatch(s -> s.contains("+15"));
  }

  @Test
  void equal_marks_are_drawn_once() {
    OriginMarks marks = marks("A", "B");
    String first = marks.support(List.of(Set.of("A")), Set.of());
    assertThat(marks.support(List.of(Set.of("A")), Set.of())).isEqualTo(first);
    assertThat(marks.stamps()).hasSize(1);
  }

  @Test
  void nothing_stands_outside_and_no_node_on_another() {
    SplittableRandom dice = new SplittableRandom(3);
    for (int size : new int[] {1, 2, 5, 8, 9, 12, 13, 60}) {
      OriginMarks marks = each(size);
      for (int round = 0; round < 60; round++) {
        List<Set<String>> origins = new ArrayList<>();
        for (int i = dice.nextInt(2 * size + 1); i > 0; i--) {
          origins.add(some(dice, size));
        }
        shapes(marks, marks.support(origins, some(dice, size))).forEach(OriginMarksTest::fits);
      }
    }
  }

  private static Set<String> some(SplittableRandom dice, int size) {
    Set<String> some = new TreeSet<>();
    for (int i = 1 + dice.nextInt(3); i > 0; i--) {
      some.add(Seeded.siglum(dice.nextInt(size)));
    }
    return some;
  }

  private static void fits(Drawing.Shape shape) {
    if (shape instanceof Drawing.Stroke stroke) {
      double before = -10;
      for (String step : stroke.path().split("M", -1)) {
        if (step.isEmpty()) {
          continue;
        }
        double x = Double.parseDouble(step.split(" ", 2)[0]);
        assertThat(x).as(stroke.path()).isBetween(1.9, 68.1);
        if (stroke.kind().startsWith("zo")) {
          assertThat(x - before).as(stroke.path()).isGreaterThan(3.7);
          before = x;
        }
      }
    }
  }
}
