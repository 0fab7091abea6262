package org.stemma.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.core.model.Problem;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Skipped;
import org.stemma.engine.Timing;
import org.stemma.engine.Version;

/** What people are told, in three parts: a code, what happened, what to do next. */
final class Messages {
  private static final double MEBIBYTE = 1024 * 1024;

  private final PrintStream err;
  private final boolean quiet;

  Messages(PrintStream err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  /** Why the command ends. */
  void problem(Problem problem) {
    say(problem.code().label(), problem.happened(), problem.next());
  }

  /** Every input that was not read, then their number. */
  void rejections(List<Rejection> rejections) {
    for (Alike alike : Alike.of(rejections)) {
      for (Rejection rejection : alike.told()) {
        say(
            rejection.code().label(),
            rejection.source() + ": " + rejection.message(),
            rejection.next());
      }
      if (alike.untold() > 0) {
        Rejection last = alike.all().getLast();
        say(
            last.code().label(),
            alike.file()
                + ": "
                + count(alike.untold(), "more record", "more records")
                + " like these, the last is "
                + last.source(),
            last.next());
      }
    }
    if (!rejections.isEmpty()) {
      note(count(rejections.size(), "input was", "inputs were") + " rejected.");
    }
  }

  /** How many things in folders were passed over. */
  void skipped(Map<Skipped.Reason, Integer> skipped) {
    if (!skipped.isEmpty()) {
      note(
          "Passed over in folders: "
              + skipped.entrySet().stream()
                  .map(e -> count(e.getKey(), e.getValue()))
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  /** What each stage took. Said even when quiet: somebody asked. */
  void timing(Timing timing, double wholeSeconds) {
    err.printf(
        Locale.ROOT, "%-10s %9s %9s %7s %9s%n", "stage", "seconds", "peak MiB", "items", "words/s");
    for (Timing.Taken taken : timing.taken()) {
      err.printf(
          Locale.ROOT,
          "%-10s %9.3f %9.0f %7d %9s%n",
          taken.stage().name().toLowerCase(Locale.ROOT),
          taken.seconds(),
          taken.peakBytes() / MEBIBYTE,
          taken.items(),
          taken.words() == 0
              ? ""
              : String.format(Locale.ROOT, "%.0f", taken.words() / taken.seconds()));
    }
    err.printf(Locale.ROOT, "%-10s %9.3f%n", "process", wholeSeconds);
  }

  /** Where the log of faults of ours lies. Said even when quiet: it belongs to an error. */
  void faults(List<? extends Throwable> faults) {
    if (!faults.isEmpty()) {
      err.println(
          Shown.of("Version " + Version.current() + ", log " + DefectLog.write(faults) + "."));
    }
  }

  /** Something good to know. */
  void note(String words) {
    if (!quiet) {
      err.println(Shown.of(words));
    }
  }

  /** A number with its noun. */
  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private void say(String code, String happened, String next) {
    err.println(Shown.of(code + ": " + happened + ". Next: " + next + "."));
  }

  private static String count(Skipped.Reason reason, int number) {
    return switch (reason) {
      case HIDDEN -> number + " hidden";
      case PAGE_FILES ->
          count(number, "folder of a saved page's parts", "folders of saved pages' parts");
      case SYMBOLIC_LINK -> count(number, "symbolic link", "symbolic links");
      case NOT_A_FILE -> count(number, "device or pipe", "devices or pipes");
      case OUTPUT_OF_STEMMA ->
          count(number, "folder that Stemma wrote", "folders that Stemma wrote");
      case METADATA -> number + " with metadata of an article";
      case NOTES -> count(number, "note or table", "notes or tables");
      case NOT_A_PAGE -> count(number, "web record without a page", "web records without a page");
    };
  }
}
