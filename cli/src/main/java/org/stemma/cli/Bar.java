package org.stemma.cli;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.stemma.engine.Progress;
import org.stemma.engine.Stage;

/** A progress bar a stage, on a terminal. */
final class Bar implements Progress, AutoCloseable {
  private static final int MILLISECONDS = 200;

  private final PrintStream err;
  private @Nullable ProgressBar bar;
  private @Nullable Stage stage;

  Bar(PrintStream err) {
    this.err = err;
  }

  @Override
  public void at(Stage reached, long done, long total) {
    if (bar == null || stage != reached) {
      end();
      stage = reached;
      bar =
          new ProgressBarBuilder()
              .setTaskName(
                  String.format(Locale.ROOT, "%-8s", reached.name().toLowerCase(Locale.ROOT)))
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(MILLISECONDS)
              .setConsumer(new ConsoleProgressBarConsumer(err))
              .build();
    }
    bar.stepTo(done);
  }

  /** Takes the bar away, so that messages have the line. */
  void end() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  @Override
  public void close() {
    end();
  }
}
