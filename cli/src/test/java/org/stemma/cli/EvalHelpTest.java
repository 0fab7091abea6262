package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.eval.Measures;
import org.stemma.eval.measure.Measure;

class EvalHelpTest {
  @TempDir Path folder;

  @Test
  void the_help_names_every_measure() {
    String help = Trial.of(folder, "eval", "--help").out();
    assertThat(Measures.all())
        .extracting(Measure::name)
        .allSatisfy(name -> assertThat(help).contains(name.substring(name.indexOf('.'))));
  }
}
