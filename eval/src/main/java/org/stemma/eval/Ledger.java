package org.stemma.eval;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.eval.measure.Figure;

/**
 * The figures that stand, one a line, each with the floor below which it must not fall. It is kept
 * as {@code docs/quality/ledger.tsv}, so that the diff of a change is its effect.
 *
 * @param entries by measure, split and metric
 */
public record Ledger(SortedMap<Key, Entry> entries) {
  /** What a figure is of. */
  public record Key(String measure, String split, String metric) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Arrays.compare(
          new String[] {measure, split, metric},
          new String[] {other.measure, other.split, other.metric});
    }
  }

  /**
   * A figure that stands.
   *
   * @param floor the least it may be; for an error rate the most
   * @param digest SHA-256 of the data set's archive, of several joined by +; empty where there is
   *     none
   */
  public record Entry(
      double figure,
      double floor,
      boolean higherIsBetter,
      @Nullable Double baseline,
      String peer,
      int n,
      String digest) {}

  /** Decimals of every figure in the ledger; a difference below them is none. */
  private static final int DECIMALS = 4;

  private static final String HEADER =
      "measure\tsplit\tmetric\tfigure\tfloor\tbetter\tbaseline\tpeer\tn\tdigest";
  private static final int COLUMNS = 10;

  public Ledger {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /** Reads a ledger; an absent file is an empty one. */
  public static Ledger read(Path file) throws IOException {
    SortedMap<Key, Entry> entries = new TreeMap<>();
    if (!Files.exists(file)) {
      return new Ledger(entries);
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new IOException(file + ": a line has " + cells.length + " cells: " + line);
      }
      entries.put(
          new Key(cells[0], cells[1], cells[2]),
          new Entry(
              Double.parseDouble(cells[3]),
              Double.parseDouble(cells[4]),
              cells[5].equals("higher"),
              cells[6].isEmpty() ? null : Double.valueOf(cells[6]),
              cells[7],
              Integer.parseInt(cells[8]),
              cells[9]));
    }
    return new Ledger(entries);
  }

  /** Writes it, in the order of its keys. */
  public void write(Path file) throws IOException {
    StringBuilder lines = new StringBuilder(HEADER).append('\n');
    entries.forEach(
        (key, entry) ->
            lines
                .append(
                    String.join(
                        "\t",
                        key.measure(),
                        key.split(),
                        key.metric(),
                        text(entry.figure()),
                        text(entry.floor()),
                        entry.higherIsBetter() ? "higher" : "lower",
                        entry.baseline() == null ? "" : text(entry.baseline()),
                        entry.peer(),
                        String.valueOf(entry.n()),
                        entry.digest()))
                .append('\n'));
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    Files.writeString(file, lines, StandardCharsets.UTF_8);
  }

  /** How far a figure lies on the wrong side of its floor; 0 if it does not, or has none. */
  public double below(Key key, double figure) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return 0;
    }
    double missing =
        entry.higherIsBetter() ? entry.floor() - rounded(figure) : rounded(figure) - entry.floor();
    return Math.max(0, rounded(missing));
  }

  /** Whether the data set is the one that its figures in here were measured on. */
  public boolean pins(String measure, String digest) {
    return entries.entrySet().stream()
        .filter(e -> e.getKey().measure().equals(measure))
        .allMatch(e -> e.getValue().digest().equals(digest));
  }

  /**
   * With the figures of a run. Floors rise to the figures, and fall only where told so.
   *
   * @param mayFall whether a floor may fall
   */
  public Ledger with(Collection<Measured> run, boolean mayFall) {
    SortedMap<Key, Entry> updated = new TreeMap<>(entries);
    for (Measured measured : run) {
      for (Figure figure : measured.figures()) {
        Key key = key(figure);
        Entry before = entries.get(key);
        double value = rounded(figure.value());
        double floor =
            before == null || mayFall
                ? value
                : figure.higherIsBetter()
                    ? Math.max(before.floor(), value)
                    : Math.min(before.floor(), value);
        updated.put(
            key,
            new Entry(
                value,
                floor,
                figure.higherIsBetter(),
                figure.baseline(),
                figure.peer() == null ? "" : figure.peer(),
                figure.n(),
                measured.digest()));
      }
    }
    return new Ledger(updated);
  }

  static Key key(Figure figure) {
    return new Key(figure.measure(), figure.split(), figure.metric());
  }

  static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }

  static String text(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }
}
