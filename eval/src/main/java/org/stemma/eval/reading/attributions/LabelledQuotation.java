package org.stemma.eval.reading.attributions;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;

/**
 * A line of {@code quotations.tsv}: words between quotation marks in a text that is not ours, and
 * who said them.
 *
 * @param set and {@code document}, where the text is to be found
 * @param sha256 of the text in UTF-8, in hex
 * @param quote the words without the marks, in order; several spans where it is interrupted
 * @param source the words that name the source at the quotation; empty where none do
 * @param names places that name the speaker, the fullest first; not all of them
 */
public record LabelledQuotation(
    String set,
    String document,
    String sha256,
    List<Span> quote,
    Kind kind,
    List<Span> source,
    Speaker speaker,
    List<Span> names) {
  /** {@code SCARE}: terms, titles, irony; nobody is said to have said them here. */
  public enum Kind {
    DIRECT,
    MIXED,
    SCARE
  }

  /** Whether the article tells who speaks. {@code NONE}: nobody does. */
  public enum Speaker {
    NAMED,
    DESCRIBED,
    UNNAMED,
    UNDECIDED,
    NONE
  }

  private static final int COLUMNS = 9;
  private static final String NOTHING = "-";

  /** All lines of the resource, in order; offsets count code points. */
  public static List<LabelledQuotation> all() {
    return Tables.rows(LabelledQuotation.class, "quotations.tsv", COLUMNS).stream()
        .map(LabelledQuotation::of)
        .toList();
  }

  /**
   * A line of nine cells; a hyphen stands for nothing.
   *
   * @throws IllegalArgumentException if a cell is not as it must be
   */
  public static LabelledQuotation of(List<String> cells) {
    String speaker = cells.get(7);
    return new LabelledQuotation(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        spans(cells.get(3)),
        Kind.valueOf(cells.get(4)),
        spans(cells.get(6)),
        speaker.equals(NOTHING) ? Speaker.NONE : Speaker.valueOf(speaker),
        spans(cells.get(8)));
  }

  private static List<Span> spans(String cell) {
    List<Span> spans = new ArrayList<>();
    for (String one : cell.equals(NOTHING) ? List.<String>of() : Tables.values(cell)) {
      int hyphen = one.indexOf('-');
      spans.add(
          new Span(
              Integer.parseInt(one.substring(0, hyphen)),
              Integer.parseInt(one.substring(hyphen + 1))));
    }
    return List.copyOf(spans);
  }

  /** The same line with offsets that count UTF-16 units, as Java does. */
  LabelledQuotation in(String text) {
    CodePoints points = new CodePoints(text);
    return new LabelledQuotation(
        set,
        document,
        sha256,
        moved(quote, points),
        kind,
        moved(source, points),
        speaker,
        moved(names, points));
  }

  private static List<Span> moved(List<Span> spans, CodePoints points) {
    return spans.stream().map(span -> points.span(span.start(), span.end())).toList();
  }
}
