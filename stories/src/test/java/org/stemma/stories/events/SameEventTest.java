package org.stemma.stories.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.stories.Invented.article;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.stories.Invented;

class SameEventTest {
  private static final Invented WIRE =
      article(
              "quake-wire",
              "A magnitude 6.4 earthquake struck the town of Varlosk in northern Ostrany on Monday, killing at"
                  + " least 31 people, the civil defence agency said. Rescuers searched the ruins of the"
                  + " Saint Odile hospital for survivors. Governor Ilja Tarsen declared an emergency in"
                  + " Varlosk and asked the army for tents.")
          .titled("Earthquake kills 31 in Varlosk")
          .on("2031-05-05");
  private static final Invented LOCAL =
      article(
              "quake-local",
              "Families slept in cars in Varlosk on Tuesday after the earthquake that brought down Saint"
                  + " Odile hospital. The dead numbered 31 by evening. Governor Ilja Tarsen walked through"
                  + " the ruins and promised tents from the army. Rescuers said that they had heard"
                  + " knocking under the ruins of the hospital.")
          .titled("‘We heard knocking’: a night in Varlosk")
          .on("2031-05-06");
  private static final Invented OTHER_QUAKE =
      article(
              "quake-other",
              "A magnitude 6.1 earthquake struck the island of Perrin off western Calvia on Tuesday, killing at"
                  + " least 12 people, the coast guard said. Rescuers searched the ruins of a school for"
                  + " survivors. Prime Minister Renata Doule declared an emergency and asked the navy"
                  + " for ships.")
          .titled("Earthquake kills 12 on Perrin")
          .on("2031-05-06");

  @Test
  void two_sides_of_one_event_are_one_story() {
    assertThat(groups(WIRE, LOCAL)).containsExactly("a-quake-local a-quake-wire");
  }

  @Test
  void another_quake_in_another_country_is_another_story() {
    assertThat(groups(WIRE, LOCAL, OTHER_QUAKE))
        .containsExactly("a-quake-local a-quake-wire", "a-quake-other");
  }

  @Test
  void months_apart_is_another_event_whatever_the_words() {
    assertThat(groups(WIRE, LOCAL.on("2031-09-06")))
        .containsExactly("a-quake-local", "a-quake-wire");
  }

  @Test
  void an_article_in_a_language_that_is_not_read_is_alone() {
    assertThat(groups(WIRE, LOCAL.in("hu"))).containsExactly("a-quake-local", "a-quake-wire");
  }

  @Test
  void a_copy_is_found_even_where_its_dates_are_unknown() {
    Invented copy =
        article("quake-copy", WIRE.text()).titled("Dozens dead as quake hits northern town");

    assertThat(groups(WIRE, copy)).containsExactly("a-quake-copy a-quake-wire");
  }

  @Test
  void the_group_says_what_decided() {
    List<EventGroup> groups =
        SameEvent.group(Stream.of(WIRE, LOCAL, OTHER_QUAKE).map(Invented::read).toList());

    assertThat(groups.getFirst().scores()).containsKeys("mean", "least");
    assertThat(groups.getFirst().threshold()).isEqualTo(Thresholds.SAME_EVENT);
  }

  @Test
  void groups_are_joined_by_the_mean_of_their_pairs_not_by_the_best() {
    double[][] bridge = {
      {0, 0.9, 0.6, 0},
      {0.9, 0, 0, 0},
      {0.6, 0, 0, 0.9},
      {0, 0, 0.9, 0},
    };

    assertThat(Agglomeration.group(bridge, 0.5)).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void of_equal_pairs_the_first_is_joined() {
    double[][] tie = {{0, 0.8, 0}, {0.8, 0, 0.8}, {0, 0.8, 0}};

    assertThat(Agglomeration.group(tie, 0.5)).containsExactly(List.of(0, 1), List.of(2));
  }

  private static List<String> groups(Invented... articles) {
    return SameEvent.group(Stream.of(articles).map(Invented::read).toList()).stream()
        .map(g -> String.join(" ", g.articles()))
        .toList();
  }
}
