package org.stemma.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.stemma.eval.measure.Figure;

/** The one table of all figures, for people. */
public final class Table {
  private static final List<String> HEADS =
      List.of(
          "stage", "data set", "split", "metric", "figure", "floor", "baseline", "peer", "n", "s");

  private Table() {}

  /** One line a figure, in the order of the run; then what was not run, and the caveats. */
  public static List<String> lines(List<Measured> run, Ledger ledger) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADS);
    for (Measured measured : run) {
      if (measured.figures().isEmpty()) {
        rows.add(notRun(measured));
      }
      for (Figure figure : measured.figures()) {
        rows.add(row(measured, figure, ledger));
      }
    }
    List<String> lines = new ArrayList<>(aligned(rows));
    lines.add("");
    for (Measured measured : run) {
      lines.add(measured.measure().name() + ": " + measured.measure().caveat());
    }
    return List.copyOf(lines);
  }

  private static List<String> row(Measured measured, Figure figure, Ledger ledger) {
    Ledger.Entry entry = ledger.entries().get(Ledger.key(figure));
    boolean low = ledger.below(Ledger.key(figure), figure.value()) > 0;
    return List.of(
        stage(measured),
        dataSet(measured),
        figure.split(),
        figure.metric(),
        Ledger.text(figure.value()) + (low ? " LOW" : ""),
        entry == null ? "new" : Ledger.text(entry.floor()),
        figure.baseline() == null ? "–" : Ledger.text(figure.baseline()),
        figure.peer() == null ? "–" : figure.peer(),
        String.valueOf(figure.n()),
        String.format(Locale.ROOT, "%.1f", measured.seconds()));
  }

  private static List<String> notRun(Measured measured) {
    List<String> cells = new ArrayList<>(Collections.nCopies(HEADS.size(), ""));
    cells.set(0, stage(measured));
    cells.set(1, dataSet(measured));
    cells.set(3, "not run: " + measured.notRun());
    return cells;
  }

  private static String stage(Measured measured) {
    return measured.measure().name().substring(0, measured.measure().name().indexOf('.'));
  }

  private static String dataSet(Measured measured) {
    return measured.measure().name().substring(measured.measure().name().indexOf('.') + 1);
  }

  private static List<String> aligned(List<List<String>> rows) {
    int[] widths = new int[HEADS.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return rows.stream().map(row -> aligned(row, widths)).toList();
  }

  private static String aligned(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(row.get(i)).repeat(' ', widths[i] - row.get(i).length() + 2);
    }
    return line.toString().stripTrailing();
  }
}
