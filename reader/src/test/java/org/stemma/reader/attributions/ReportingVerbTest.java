package org.stemma.reader.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Attribution.Stance;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;

class ReportingVerbTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void each_rule_accepts_its_example_and_refuses_its_look_alike(List<String> cells) {
    assertThat(cells).hasSize(5);
    List<String> forms = Arrays.asList(cells.get(0).replace('-', ' ').split(" ", -1));
    List<Attribution> found = Readings.of(cells.get(3));
    assertThat(found).as(cells.get(3)).hasSize(1);
    Attribution attribution = found.getFirst();
    assertThat(attribution.stance()).isEqualTo(Stance.valueOf(cells.get(1)));
    assertThat(attribution.speaker().text()).as(cells.get(3)).isNotNull();
    Span cue = Objects.requireNonNull(attribution.cue());
    assertThat(forms).contains(cue.of(cells.get(3)).split(" ", -1)[0]);
    assertThat(Readings.of(cells.get(4))).as(cells.get(4)).isEmpty();
  }

  static List<List<String>> rules() {
    return Tables.rows(ReportingVerb.class, "reporting-verbs.tsv");
  }
}
