package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;

/** A figure that was reached once is a floor. */
class LedgerTest {
  private static final Ledger.Key F1 = new Ledger.Key("pages.toy", "test", "F1");
  private static final Ledger.Key ERRORS = new Ledger.Key("pages.toy", "test", "error rate");

  @TempDir Path folder;

  @Test
  void floors_rise_with_the_figures() {
    Ledger ledger = empty().with(run(0.80, 0.10), false).with(run(0.85, 0.05), false);
    assertThat(entry(ledger, F1).floor()).isEqualTo(0.85);
    assertThat(entry(ledger, ERRORS).floor()).isEqualTo(0.05);
  }

  @Test
  void a_worse_figure_leaves_the_floor_and_lies_below_it() {
    Ledger ledger = empty().with(run(0.80, 0.10), false).with(run(0.70, 0.20), false);
    assertThat(entry(ledger, F1).figure()).isEqualTo(0.70);
    assertThat(entry(ledger, F1).floor()).isEqualTo(0.80);
    assertThat(ledger.below(F1, 0.70)).isEqualTo(0.1);
    assertThat(ledger.below(ERRORS, 0.20)).isEqualTo(0.1);
  }

  @Test
  void floors_fall_only_where_a_decision_says_so() {
    Ledger ledger = empty().with(run(0.80, 0.10), false).with(run(0.70, 0.20), true);
    assertThat(entry(ledger, F1).floor()).isEqualTo(0.70);
    assertThat(ledger.below(F1, 0.70)).isZero();
  }

  @Test
  void a_difference_below_four_decimals_is_none() {
    Ledger ledger = empty().with(run(0.80, 0.10), false);
    assertThat(ledger.below(F1, 0.79998)).isZero();
    assertThat(ledger.below(F1, 0.7998)).isEqualTo(0.0002);
  }

  @Test
  void a_figure_without_a_floor_is_never_below_it() {
    assertThat(empty().below(F1, 0)).isZero();
  }

  @Test
  void another_data_set_is_noticed() {
    Ledger ledger = empty().with(run(0.80, 0.10), false);
    assertThat(ledger.pins("pages.toy", "d1")).isTrue();
    assertThat(ledger.pins("pages.toy", "d2")).isFalse();
    assertThat(ledger.pins("pages.other", "d2")).isTrue();
  }

  @Test
  void what_was_written_is_read_back() throws IOException {
    Path file = folder.resolve("ledger.tsv");
    Ledger ledger = empty().with(run(0.80, 0.10), false);
    ledger.write(file);
    assertThat(Ledger.read(file)).isEqualTo(ledger);
    assertThat(Files.readAllLines(file)).hasSize(3);
  }

  @Test
  void without_its_data_set_a_measure_is_not_run_and_not_passed() throws IOException {
    Eval eval = new Eval(List.of(new Toy()), new DataFolder(folder, folder), folder);
    List<Measured> run = eval.run(List.of(), name -> {});
    assertThat(run.getFirst().figures()).isEmpty();
    assertThat(Table.lines(run, empty()).get(1)).contains("not run").doesNotContain("1.0000");
  }

  @Test
  void a_measure_of_several_archives_gets_them_in_order_and_pins_them_all() throws IOException {
    for (String name : List.of("one", "two")) {
      Path archive = Files.createDirectories(folder.resolve("pages")).resolve(name + ".tar.gz");
      try (TarArchiveOutputStream tar =
          new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(archive)))) {
        tar.putArchiveEntry(new TarArchiveEntry(name + ".txt"));
        tar.closeArchiveEntry();
      }
    }
    DataFolder data = new DataFolder(folder, folder.resolve("unpacked"));
    Measured run = new Eval(List.of(new Pair()), data, folder).run(List.of(), n -> {}).getFirst();
    assertThat(run.figures()).hasSize(1);
    assertThat(run.digest()).matches("[0-9a-f]{64}\\+[0-9a-f]{64}");
  }

  private static Ledger.Entry entry(Ledger ledger, Ledger.Key key) {
    return Objects.requireNonNull(ledger.entries().get(key));
  }

  private static Ledger empty() {
    return new Ledger(new TreeMap<>());
  }

  private static List<Measured> run(double f1, double errors) {
    return List.of(
        new Measured(
            new Toy(),
            List.of(
                new Figure("pages.toy", "test", "F1", f1, 0.5, "somebody 0.7", 10, true),
                new Figure("pages.toy", "test", "error rate", errors, null, null, 10, false)),
            "",
            "d1",
            0.1));
  }

  private record Toy() implements Measure {
    @Override
    public String name() {
      return "pages.toy";
    }

    @Override
    public Optional<Path> archive() {
      return Optional.of(Path.of("pages/toy.tar.gz"));
    }

    @Override
    public String caveat() {
      return "it is a toy";
    }

    @Override
    public List<Figure> run(Path folder) {
      return List.of();
    }
  }

  private record Pair() implements Measure {
    @Override
    public String name() {
      return "pages.pair";
    }

    @Override
    public Optional<Path> archive() {
      return Optional.of(Path.of("pages/one.tar.gz"));
    }

    @Override
    public List<Path> further() {
      return List.of(Path.of("pages/two.tar.gz"));
    }

    @Override
    public String caveat() {
      return "it is two";
    }

    @Override
    public List<Figure> run(Path folder) {
      return List.of();
    }

    @Override
    public List<Figure> run(Path folder, List<Path> more) {
      boolean both =
          Files.exists(folder.resolve("one.txt"))
              && Files.exists(more.getFirst().resolve("two.txt"));
      return both ? List.of(new Figure(name(), "all", "F1", 1, null, null, 2, true)) : List.of();
    }
  }
}
