package org.stemma.peers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run, in the order in which they came. For one thread. */
public final class Figures {
  private final List<Figure> figures = new ArrayList<>();

  /** Adds a share, 0 to 1, with three decimals. */
  public void share(String part, String reader, String column, double share, int n) {
    figures.add(new Figure(part, reader, column, String.format(Locale.ROOT, "%.3f", share), n));
  }

  /** Adds a count. */
  public void count(String part, String reader, String column, int count, int of) {
    figures.add(new Figure(part, reader, column, String.valueOf(count), of));
  }

  /** Adds an amount with {@code decimals} decimals. */
  public void amount(
      String part, String reader, String column, double amount, int decimals, int n) {
    String value = String.format(Locale.ROOT, "%." + decimals + "f", amount);
    figures.add(new Figure(part, reader, column, value, n));
  }

  /** All of them, in order. */
  public List<Figure> all() {
    return List.copyOf(figures);
  }
}
