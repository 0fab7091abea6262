package org.stemma.reader.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Attribution.Stance;
import org.stemma.core.tables.Tables;

class ReportingVerbTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void each_verb_reports_with_its_stance(List<String> cells) {
    assertThat(cells).hasSize(5);
    List<Attribution> found = Readings.of(drawn(cells.get(3), cells.get(0)));
    assertThat(found).as(cells.get(3)).hasSize(1);
    assertThat(found.getFirst().stance()).isEqualTo(Stance.valueOf(cells.get(1)));
  }

  /** The example with the verb for a cue and the rest for what is said. */
  private static String drawn(String example, String forms) {
    for (String form : Arrays.asList(forms.replace('-', ' ').split(" (?=\\S)", -1))) {
      int at = example.indexOf(" " + form + " ");
      if (at < 0 && example.endsWith(" " + form + ".")) {
        at = example.lastIndexOf(" " + form + ".");
      }
      if (at >= 0) {
        int end = at + 1 + form.length();
        String cue = "[" + example.substring(at + 1, end) + "]";
        return example.startsWith("\"") || end + 1 == example.length()
            ? example.startsWith("\"")
                ? example.substring(0, at + 1) + cue + example.substring(end)
                : "{"
                    + example.substring(0, example.indexOf(',') + 1)
                    + "}"
                    + example.substring(example.indexOf(',') + 1, at + 1)
                    + cue
                    + example.substring(end)
            : example.substring(0, at + 1) + cue + " {" + example.substring(end + 1) + "}";
      }
    }
    return example;
  }

  static List<List<String>> rules() {
    return Tables.rows(ReportingVerb.class, "reporting-verbs.tsv");
  }
}
