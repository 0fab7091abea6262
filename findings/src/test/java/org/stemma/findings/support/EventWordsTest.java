package org.stemma.findings.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;

/** Every line of the table of event words against its examples, and datelines. */
class EventWordsTest {
  static List<List<String>> rows() {
    return Tables.rows(EventWords.class, "event-words.tsv", 7);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_line_matches_its_example_and_not_its_counterexample(List<String> row) {
    assertThat(tells(row.get(5), row.getFirst(), row.get(4))).as(row.get(5)).isTrue();
    if (row.get(4).isEmpty()) {
      assertThat(tells(row.get(6), row.getFirst(), "")).as(row.get(6)).isFalse();
    }
  }

  @Test
  void a_verb_that_no_table_has_is_a_class_of_its_own() {
    assertThat(EventWords.own("painted").isOwn()).isTrue();
    assertThat(EventWords.own("painted")).isEqualTo(EventWords.own("painted"));
    assertThat(EventWords.isPast("need")).isFalse();
  }

  @Test
  void a_verb_and_its_particle_are_of_a_class_of_their_own() {
    assertThat(EventWords.phrasal("passed", "away"))
        .isNotNull()
        .matches(kind -> kind.name().equals("KILL"));
    assertThat(EventWords.phrasal("passed", "on")).isNull();
  }

  @Test
  void a_dateline_is_no_part_of_what_is_told() {
    assertThat(told("LINDAU: The dam broke.")).isEqualTo("The dam broke.");
    assertThat(told("LINDAU, March 3 (Halyard) - The dam broke.")).isEqualTo("The dam broke.");
    assertThat(told("LINDAU, President Vane has left.")).isEqualTo("President Vane has left.");
    assertThat(told("Two things: the dam broke.")).isEqualTo("Two things: the dam broke.");
    assertThat(told("The dam broke.")).isEqualTo("The dam broke.");
  }

  private static String told(String text) {
    return Datelines.after(text, new Span(0, text.length())).of(text);
  }

  // The class must be that of a verb or a noun of the sentence; which one it is, Head decides.
  private static boolean tells(String sentence, String name, String named) {
    return Stream.of(sentence.split("[^\\p{L}'-]+"))
        .filter(w -> !w.equals("March"))
        .map(w -> w.toLowerCase(Locale.ROOT))
        .anyMatch(w -> isOf(w, name, named));
  }

  private static boolean isOf(String form, String name, String named) {
    EventWords.Kind noun = EventWords.noun(form);
    return (noun != null && noun.name().equals(name))
        || EventWords.verb(form).stream()
            .anyMatch(
                k ->
                    k.name().equals(name)
                        && (k.named() == null ? "" : k.named().name()).equals(named));
  }
}
