package org.stemma.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;
import org.stemma.engine.Progress;
import org.stemma.engine.Run;
import org.stemma.engine.Stemma;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A command that reads articles: runs the engine, writes what it is for, and tells the rest. */
abstract class Command<T> implements Callable<Integer> {
  @ParentCommand @Nullable Main main;

  @Mixin Common common = new Common();

  /** Looks at what can fail before anything is read. */
  void prepare(Terminal terminal) {}

  /** What the engine is asked for. */
  abstract Run<T> run(Stemma stemma, Terminal terminal);

  /** How many articles are in the result. */
  abstract int articles(T result);

  /** Writes the result where it belongs. */
  abstract void write(T result, Stemma stemma, Terminal terminal) throws IOException;

  /** What was made, in a sentence. */
  abstract String made(T result);

  @Override
  public Integer call() throws IOException {
    Terminal terminal = Main.terminal(main);
    Messages messages = new Messages(terminal.err(), common.quiet);
    prepare(terminal);
    try (Bar bar = new Bar(terminal.err());
        Stemma stemma =
            Stemma.standard(
                common.settings(terminal, common.watched(terminal) ? bar : Progress.NONE))) {
      Run<T> run = run(stemma, terminal);
      bar.end();
      messages.rejections(run.rejections());
      messages.skipped(run.skipped());
      messages.faults(stemma.faults());
      if (articles(run.result()) == 0) {
        throw nothing(run);
      }
      write(run.result(), stemma, terminal);
      messages.note(made(run.result()));
      if (common.time) {
        messages.timing(stemma.timing(), processSeconds());
      }
      return status(run);
    }
  }

  private int status(Run<T> run) {
    if (run.rejections().stream().anyMatch(r -> r.code() == Code.DEFECT)) {
      return Exit.DEFECT;
    }
    return common.strict && !run.rejections().isEmpty() ? Exit.REJECTED : Exit.DONE;
  }

  private Problem nothing(Run<T> run) {
    // All the articles that there were failed through us: that is no fault of the input.
    if (run.rejections().stream().anyMatch(r -> r.code() == Code.DEFECT)) {
      return Problem.of(Code.DEFECT, "nothing is left of what was read");
    }
    return run.rejections().isEmpty()
        ? Problem.of(
            Code.FOLDER_EMPTY,
            common.inputs.stream()
                .map(name -> name.equals("-") ? "standard input" : name)
                .collect(Collectors.joining(", ")))
        : Problem.of(
            Code.NOTHING_READ,
            Messages.count(run.rejections().size(), "input was rejected", "inputs were rejected"));
  }

  // From the start of Java on; what the launcher took before that is not in it.
  private static double processSeconds() {
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    return (Clock.systemUTC().millis() - started) / 1000.0;
  }
}
