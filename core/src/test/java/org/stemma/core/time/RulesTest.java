package org.stemma.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Field;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.tables.Tables;

/** The rules files prove themselves: every example is found, every look-alike is left alone. */
class RulesTest {
  private static final Dating PUBLISHED = day("2024-01-16");
  private static final Pattern BAR = Pattern.compile(" \\| ");

  /** One cell of a rules file. */
  record Example(String rule, String words) {}

  static Dating day(String day) {
    LocalDate date = LocalDate.parse(day);
    return new Dating(day, date, date, List.of(Dating.Basis.STATED), List.of(), List.of());
  }

  private static List<Example> column(int column) {
    List<Example> examples = new ArrayList<>();
    for (String file : List.of("dates.tsv", "composed.tsv", "spans.tsv")) {
      for (List<String> row : Tables.rows(Rule.class, file)) {
        if (row.size() > column && !row.get(column).equals("-")) {
          BAR.splitAsStream(row.get(column)).forEach(w -> examples.add(new Example(row.get(0), w)));
        }
      }
    }
    return examples;
  }

  static List<Example> examples() {
    return column(6);
  }

  static List<Example> lookAlikes() {
    return column(7);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void each_rule_finds_its_example(Example example) {
    int value = example.words().lastIndexOf(" = ");
    String drawn = example.words().substring(0, value);
    String text = drawn.replace("[", "").replace("]", "");
    List<String> found = new ArrayList<>();
    for (ResolvedTime time : Times.resolve(Times.find(Field.TEXT, text), PUBLISHED)) {
      TimeExpression e = time.expression();
      found.add(e.rule() + " [" + e.span().of(text) + "] = " + time.value());
    }
    String bracketed = drawn.substring(drawn.indexOf('['), drawn.indexOf(']') + 1);
    assertThat(found)
        .contains(
            example.rule()
                + " "
                + bracketed
                + " = "
                + example.words().substring(value + 3).strip());
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void each_rule_refuses_its_look_alike(Example example) {
    assertThat(Times.find(Field.TEXT, example.words()))
        .extracting(TimeExpression::rule)
        .doesNotContain(example.rule());
  }

  @Test
  void no_two_rules_share_a_name() {
    assertThat(Grammar.rules()).extracting(Rule::name).doesNotHaveDuplicates();
  }
}
