package org.stemma.eval.reading.attributions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.stemma.core.model.Reader;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import org.stemma.eval.reading.attributions.AttributionScore.Part;
import org.stemma.eval.reading.attributions.AttributionScore.Unit;
import org.stemma.eval.reading.attributions.AttributionScore.Words;
import org.stemma.reader.StandardReader;

/**
 * The parts of attributions on PolNeAR. Token F1 compares, article by article, all words in any
 * source (cue, content) with those of the set; exact F1 whole spans, and half-overlap F1 spans that
 * share half of their words, paired one to one. A content is the union of its fragments. A link is
 * right if the source and the content of one attribution both overlap by half.
 */
public final class PolnearAttributions implements Measure {
  /** What six annotators agree to on two texts, token F1. */
  private static final Map<Part, String> PEOPLE =
      Map.of(
          Part.SOURCE, "0.73 six annotators",
          Part.CUE, "0.57 six annotators",
          Part.CONTENT, "0.77 six annotators");

  private final String name;
  private final Supplier<? extends AttributionFinder> finder;

  private PolnearAttributions(String name, Supplier<? extends AttributionFinder> finder) {
    this.name = name;
    this.finder = finder;
  }

  /** Of what the reader makes of an article, rules and all. */
  public static PolnearAttributions ofReader() {
    return ofReader(StandardReader::new);
  }

  static PolnearAttributions ofReader(Supplier<Reader> reader) {
    return new PolnearAttributions(
        "reading.polnear", () -> new AttributionFinder.OfReader(reader.get()));
  }

  /** Of what the trained head says, before any rule: thoughts and intentions are in it. */
  public static PolnearAttributions ofHead() {
    return new PolnearAttributions("reading.polnear-head", AttributionFinder.OfHead::new);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("reading", "polnear.tar.gz"));
  }

  @Override
  public String caveat() {
    return "American politics of one year; thoughts and intentions count as attributions, and no"
        + " token is in two; words of the source are compared, not whom a pronoun means.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    List<Figure> figures = new ArrayList<>();
    try (AttributionFinder used = finder.get()) {
      for (var part : Polnear.read(folder).entrySet()) {
        AttributionScore ours = new AttributionScore();
        AttributionScore dumb = new AttributionScore();
        for (AttributedText text : part.getValue()) {
          AttributionFinder.Found found = used.find(text.article());
          Tokens tokens = found.tokens();
          List<Words> gold = text.attributions().stream().map(a -> words(a, tokens)).toList();
          ours.add(found.attributions(), gold);
          dumb.add(ReportingSentences.of(text.text(), found.sentences(), tokens), gold);
        }
        figures.addAll(figures(part.getKey(), ours, dumb));
      }
    }
    return List.copyOf(figures);
  }

  private static Words words(GoldAttribution attribution, Tokens tokens) {
    return new Words(
        tokens.of(attribution.source()),
        tokens.of(attribution.cue()),
        tokens.of(attribution.content()));
  }

  private List<Figure> figures(String split, AttributionScore ours, AttributionScore dumb) {
    List<Figure> figures = new ArrayList<>();
    int n = ours.attributions();
    for (Part part : Part.values()) {
      String label = part.name().toLowerCase(Locale.ROOT);
      for (Unit unit : Unit.values()) {
        String metric =
            label
                + switch (unit) {
                  case TOKENS -> " token F1";
                  case EXACT -> " exact F1";
                  case HALF -> " half-overlap F1";
                };
        String peer = unit == Unit.TOKENS ? PEOPLE.get(part) : null;
        figures.add(
            new Figure(
                name(),
                split,
                metric,
                ours.of(part, unit).f1(),
                dumb.of(part, unit).f1(),
                peer,
                n,
                true));
      }
    }
    figures.add(
        new Figure(name(), split, "link F1", ours.links().f1(), dumb.links().f1(), null, n, true));
    return figures;
  }
}
