package org.stemma.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Input;
import org.stemma.core.model.Problem;
import org.stemma.engine.Progress;
import org.stemma.engine.Settings;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands that read articles take. */
final class Common {
  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = {
        "a file, a folder (with all its folders), an address (https://…), or - for JSON Lines",
        "on standard input. Read are HTML, MHTML, plain text, JSON Lines and JSON arrays, RSS,",
        "Atom, JSON Feed, OPML, sitemaps, PDF, DOCX, RTF, WARC, and .gz, .zip and .tar of them."
      })
  List<String> inputs = List.of();

  @Option(
      names = "--meta",
      paramLabel = "FILE",
      description =
          "a TSV file with a header (file, outlet, url, title, published) that says what files do not")
  @Nullable Path meta;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "how many threads work, 1 to 256 (default: one a core); the result is the same")
  @Nullable Integer threads;

  @Option(names = "--time", description = "say what each stage took, on standard error")
  boolean time;

  @Option(names = "--allow-private", description = "fetch from addresses of your own network too")
  boolean allowPrivate;

  @Option(
      names = "--fetch",
      description = "fetch what feeds, OPML files and sitemaps on your disk link to")
  boolean fetch;

  @Option(names = "--quiet", description = "say nothing but errors and rejections")
  boolean quiet;

  @Option(names = "--no-progress", description = "show no progress bar")
  boolean noProgress;

  @Option(names = "--strict", description = "exit with 1 if any input was rejected")
  boolean strict;

  /**
   * The inputs named on the line.
   *
   * @throws Problem if there are none
   */
  List<Input> inputs(Terminal terminal) {
    if (inputs.isEmpty()) {
      throw Problem.of(Code.NO_INPUT);
    }
    return inputs.stream().map(name -> InputNames.parse(name, terminal)).toList();
  }

  Settings settings(Terminal terminal, Progress progress) {
    try {
      return new Settings(
          threads == null ? Settings.DEFAULT.threads() : threads,
          meta == null ? null : terminal.working().resolve(meta),
          progress,
          web(terminal));
    } catch (IllegalArgumentException e) {
      throw Problem.of(Code.OPTION_WRONG, "--" + e.getMessage(), "stemma COMMAND");
    }
  }

  private Settings.Web web(Terminal terminal) {
    String captures = System.getenv("STEMMA_CAPTURES");
    return new Settings.Web(
        allowPrivate,
        fetch,
        System.getenv("STEMMA_CONTACT"),
        captures == null || captures.isBlank() ? null : terminal.working().resolve(captures));
  }

  boolean watched(Terminal terminal) {
    return terminal.watched() && !noProgress && !quiet;
  }
}
