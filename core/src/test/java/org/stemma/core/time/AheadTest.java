package org.stemma.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Field;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.tables.Tables;

/** The words that put a date ahead prove themselves, like the rules. */
class AheadTest {
  private static final Pattern BAR = Pattern.compile(" \\| ");

  static List<String> examples() {
    return column(2);
  }

  static List<String> lookAlikes() {
    return column(3);
  }

  private static List<String> column(int column) {
    List<String> sentences = new ArrayList<>();
    for (List<String> row : Tables.rows(Ahead.class, "ahead.tsv")) {
      BAR.splitAsStream(row.get(column)).filter(s -> !s.equals("-")).forEach(sentences::add);
    }
    return sentences;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_date_lies_ahead(String drawn) {
    assertThat(Times.isAhead(bracketed(Field.TEXT, drawn))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void the_look_alike_does_not_lie_ahead(String drawn) {
    assertThat(Times.isAhead(bracketed(Field.TEXT, drawn))).isFalse();
  }

  @Test
  void what_is_next_lies_ahead_by_its_own_words() {
    assertThat(Times.isAhead(bracketed(Field.TEXT, "It rained; [next week] is dry."))).isTrue();
    assertThat(Times.isAhead(bracketed(Field.TEXT, "It rained [last week]."))).isFalse();
    assertThat(Times.isAhead(bracketed(Field.TEXT, "It rained in [2019]."))).isFalse();
  }

  @Test
  void the_present_tense_of_a_caption_tells_what_is_past() {
    String drawn = "The council meets on [Thursday] in the old hall.";
    assertThat(Times.isAhead(bracketed(Field.TEXT, drawn))).isTrue();
    assertThat(Times.isAhead(bracketed(new Field(Field.Kind.CAPTION, 0), drawn))).isFalse();
  }

  private static TimeExpression bracketed(Field field, String drawn) {
    int at = drawn.indexOf('[');
    List<TimeExpression> found = Times.find(field, drawn.replace("[", "").replace("]", ""));
    return Objects.requireNonNull(
        found.stream().filter(e -> e.span().contains(at)).findFirst().orElse(null),
        "nothing is found in: " + drawn);
  }
}
