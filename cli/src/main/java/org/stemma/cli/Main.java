package org.stemma.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;
import org.stemma.engine.Version;
import org.stemma.pages.output.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: finds the command, runs it, and turns what came of it into an exit status. */
@CommandLine.Command(
    name = "stemma",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Printed.class,
    description = {
      "Reads news articles of several outlets and writes what happened, who says so,",
      "how many know it for themselves, where they differ and what each leaves out."
    },
    footer = {
      "",
      "Start with:",
      "  stemma read samples --out dossier     then open dossier/index.html",
      "  stemma COMMAND --help                 options and examples of a command",
      "",
      "Exit status: 0 done; 1 done, with rejections, under --strict; 2 the command",
      "line is wrong; 3 nothing could be read; 4 the output could not be written;",
      "70 a defect of ours; 130 stopped with Ctrl-C."
    },
    subcommands = {
      ReadCommand.class,
      ExtractCommand.class,
      AnnotateCommand.class,
      StoriesCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      EvalCommand.class,
      DoctorCommand.class
    })
public final class Main implements Runnable {
  private final Terminal terminal;

  @Spec @Nullable CommandSpec spec;

  Main(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs a command line and leaves Java with its status. */
  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    Terminal terminal =
        new Terminal(
            System.in,
            out,
            err,
            Path.of("").toAbsolutePath(),
            Boolean.getBoolean("stemma.watched"));
    Interruption.await();
    System.exit(run(args, terminal));
  }

  /** The exit status of a command line. */
  static int run(String[] args, Terminal terminal) {
    CommandLine line = new CommandLine(new Main(terminal));
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((e, ignored) -> wrong(e, terminal));
    line.setExecutionExceptionHandler((e, failed, ignored) -> failed(e, terminal));
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().mixinStandardHelpOptions(true);
    }
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      return end(Problem.of(Code.OUT_OF_MEMORY, Runtime.getRuntime().maxMemory() >> 20), terminal);
    } catch (StackOverflowError | LinkageError | AssertionError e) {
      return failed(e, terminal);
    }
  }

  /** The project's own folder, where the launcher names it; else the working folder. */
  static Path root(Terminal terminal) {
    return Path.of(System.getProperty("stemma.root", terminal.working().toString()));
  }

  static Terminal terminal(@Nullable Main main) {
    if (main == null) {
      throw new IllegalStateException("Bug: a command runs without its program");
    }
    return main.terminal;
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  private static int wrong(CommandLine.ParameterException e, Terminal terminal) {
    CommandLine command = e.getCommandLine();
    String message = String.valueOf(e.getMessage()).replaceAll("\\s++", " ");
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().getFirst();
      boolean commandWanted = command.getParent() == null && !first.startsWith("-");
      message =
          (commandWanted ? "there is no command " : "this cannot be understood: ")
              + first
              + unmatched.getSuggestions().stream()
                  .limit(1)
                  .map(likely -> " (did you mean " + likely.replaceFirst("^stemma ", "") + "?)")
                  .collect(Collectors.joining());
    }
    return end(Problem.of(Code.OPTION_WRONG, message, qualified(command)), terminal);
  }

  private static String qualified(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }

  private static int failed(Throwable e, Terminal terminal) {
    if (Interruption.status() != 0) {
      return Interruption.status(); // it fails because it is being stopped, and a person knows why
    }
    if (e instanceof Problem problem) {
      return end(problem, terminal);
    }
    Throwable cause =
        e instanceof UncheckedIOException unchecked && unchecked.getCause() != null
            ? unchecked.getCause()
            : e;
    if (cause instanceof IOException io) {
      // Who reads our output has seen enough, as with head.
      return "Broken pipe".equals(io.getMessage())
          ? Exit.PIPE_CLOSED
          : end(Problem.of(Code.OUTPUT_FAILED, Trouble.of(io)), terminal);
    }
    int status = end(Problem.of(Code.DEFECT, e), terminal);
    new Messages(terminal.err(), false).faults(List.of(e));
    return status;
  }

  private static int end(Problem problem, Terminal terminal) {
    new Messages(terminal.err(), false).problem(problem);
    return Exit.of(problem.code());
  }

  /** What {@code --version} prints. */
  static final class Printed implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"stemma " + Version.current()};
    }
  }
}
