package org.stemma.eval;

import java.util.List;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;

/**
 * What came of a measure.
 *
 * @param figures empty where it was not run
 * @param notRun why it was not run; empty if it was
 * @param digest SHA-256 of its data set's archive; of several, joined by +; empty where there is
 *     none
 * @param seconds what it took, by the clock; shown, never kept
 */
public record Measured(
    Measure measure, List<Figure> figures, String notRun, String digest, double seconds) {
  public Measured {
    figures = List.copyOf(figures);
  }
}
