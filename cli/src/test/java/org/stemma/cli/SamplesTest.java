package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.eval.samples.SampleFacts;
import org.stemma.eval.samples.SampleFacts.Verdict;

/** What is hidden in the samples is found. */
class SamplesTest {
  /** The last issue whose facts must hold; those of later ones are listed, held or not. */
  private static final int DONE = 11;

  private static final Path SAMPLES = Path.of(System.getProperty("stemma.root")).resolve("samples");

  @Test
  void every_fact_of_the_issues_that_are_done_holds() throws IOException {
    List<Verdict> verdicts = SampleFacts.verdicts(SAMPLES);
    System.out.println("Facts that later issues are to meet:");
    verdicts.stream()
        .filter(v -> v.fact().issue() > DONE)
        .map(v -> "  " + v.fact().issue() + " " + v.fact().id() + ": " + state(v))
        .forEach(System.out::println);
    String broken =
        verdicts.stream()
            .filter(v -> v.fact().issue() <= DONE && !v.holds())
            .map(v -> v.fact().id() + ": " + v.found())
            .collect(Collectors.joining("\n"));
    assertThat(broken).isEmpty();
  }

  private static String state(Verdict verdict) {
    return verdict.holds() ? "holds" : "open (" + verdict.found() + ")";
  }
}
