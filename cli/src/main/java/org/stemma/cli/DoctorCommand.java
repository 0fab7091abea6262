package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.engine.Version;
import org.stemma.eval.DataFolder;
import org.stemma.reader.StandardReader;
import picocli.CommandLine;
import picocli.CommandLine.ParentCommand;

/** {@code stemma doctor}. */
@CommandLine.Command(
    name = "doctor",
    description = "Say what is installed, found and missing, and what to do about it.",
    footer = {"", "Exit status: 0 if all that is needed is there, 1 if not."})
final class DoctorCommand implements Callable<Integer> {
  private static final int LEAST_MEBIBYTES = 512;

  @ParentCommand @Nullable Main main;

  private enum State {
    OK,
    MISSING,
    ABSENT
  }

  private record Finding(State state, String what, String next) {}

  @Override
  public Integer call() throws IOException {
    Terminal terminal = Main.terminal(main);
    List<Finding> findings = new ArrayList<>();
    findings.add(new Finding(State.OK, "Stemma " + Version.current(), ""));
    findings.add(
        new Finding(
            State.OK, "Java " + Runtime.version() + " in " + System.getProperty("java.home"), ""));
    findings.add(memory());
    findings.add(model());
    findings.add(temporaryFolder());
    findings.add(data(terminal));
    for (Finding finding : findings) {
      String line =
          String.format(
              Locale.ROOT,
              "%-8s %s%s%n",
              finding.state().name().toLowerCase(Locale.ROOT),
              finding.what(),
              finding.next().isEmpty() ? "" : ". Next: " + finding.next() + ".");
      terminal.out().write(line.getBytes(StandardCharsets.UTF_8));
    }
    terminal.out().flush();
    boolean whole = findings.stream().noneMatch(f -> f.state() == State.MISSING);
    return whole ? Exit.DONE : Exit.REJECTED;
  }

  private static Finding memory() {
    long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
    String what =
        mebibytes + " MiB for Java, " + Runtime.getRuntime().availableProcessors() + " cores";
    return mebibytes >= LEAST_MEBIBYTES
        ? new Finding(State.OK, what, "")
        : new Finding(State.MISSING, what, "give it more with STEMMA_JAVA_OPTS=-Xmx1g");
  }

  private static Finding model() {
    try (StandardReader reader = new StandardReader()) {
      reader.check();
      return new Finding(
          State.OK, "model " + reader.model() + ", SHA-256 " + reader.modelSha256(), "");
    } catch (RuntimeException | LinkageError e) {
      return new Finding(
          State.MISSING, "the model cannot be run: " + e, "build again with ./mvnw verify");
    }
  }

  private static Finding temporaryFolder() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    return Files.isWritable(folder)
        ? new Finding(State.OK, "temporary folder " + folder, "")
        : new Finding(
            State.MISSING,
            "temporary folder " + folder + " cannot be written to",
            "set STEMMA_JAVA_OPTS=-Djava.io.tmpdir=DIR");
  }

  private static Finding data(Terminal terminal) {
    Path folder = DataFolder.standard(Main.root(terminal));
    return Files.isDirectory(folder)
        ? new Finding(State.OK, "data sets for stemma eval in " + folder, "")
        : new Finding(
            State.ABSENT,
            "data sets for stemma eval (needed for measuring alone)",
            "name their folder with stemma eval --data DIR");
  }
}
