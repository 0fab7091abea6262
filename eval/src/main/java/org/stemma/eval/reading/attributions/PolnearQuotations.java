package org.stemma.eval.reading.attributions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Reader;
import org.stemma.core.model.Span;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import org.stemma.eval.reading.SpanScore;
import org.stemma.eval.reading.attributions.QuotationScore.Quoted;
import org.stemma.eval.reading.attributions.Stretch.Kind;
import org.stemma.reader.StandardReader;

/**
 * Which words between double quotation marks are somebody's speech, on PolNeAR. A stretch between
 * marks is a quotation if people marked some of its words as a content, and those words are then
 * what is to be found; else it is a scare quote, a title or a term, and finding it is an error.
 * Found and marked quotations are paired one to one if they share half of their words. A quotation
 * over several paragraphs, and an interrupted one, counts as one a stretch.
 *
 * <p>The baseline takes every pair of marks in a paragraph for a quotation.
 */
public final class PolnearQuotations implements Measure {
  private final Supplier<Reader> reader;

  public PolnearQuotations() {
    this(StandardReader::new);
  }

  PolnearQuotations(Supplier<Reader> reader) {
    this.reader = reader;
  }

  @Override
  public String name() {
    return "reading.quotations";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("reading", "polnear.tar.gz"));
  }

  @Override
  public String caveat() {
    return "American politics of one year; single, foreign and nested marks are not measured; a term"
        + " in marks inside an indirect statement counts as quoted, since the set does not tell.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    List<Figure> figures = new ArrayList<>();
    try (Reader used = reader.get()) {
      for (var part : Polnear.read(folder).entrySet()) {
        QuotationScore ours = new QuotationScore();
        QuotationScore dumb = new QuotationScore();
        for (AttributedText text : part.getValue()) {
          Annotation annotation = used.read(text.article());
          Tokens tokens = new Tokens(text.text(), annotation.tokens());
          List<Stretch> stretches = Stretch.of(text.text(), text.given().paragraphs());
          ours.add(quoted(annotation), stretches, text.attributions(), tokens);
          dumb.add(pairs(stretches), stretches, text.attributions(), tokens);
        }
        figures.addAll(figures(part.getKey(), ours, dumb));
      }
    }
    return List.copyOf(figures);
  }

  private static List<Quoted> pairs(List<Stretch> stretches) {
    return stretches.stream()
        .filter(Stretch::isClosed)
        .map(stretch -> new Quoted(stretch.inside(), null))
        .toList();
  }

  /** The quoted words of all attributions; of those that stand in one another the outermost. */
  static List<Quoted> quoted(Annotation annotation) {
    List<Quoted> all = new ArrayList<>();
    for (Attribution attribution : annotation.attributions()) {
      if (attribution.field().equals(Field.TEXT)) {
        for (Span span : attribution.quoted()) {
          all.add(new Quoted(span, attribution.source()));
        }
      }
    }
    // Of equal spans the first stays: the order of attributions puts the outer one first.
    all.sort(Comparator.comparing(Quoted::span));
    List<Quoted> outermost = new ArrayList<>();
    for (Quoted one : all) {
      if (outermost.isEmpty() || !outermost.getLast().span().contains(one.span())) {
        outermost.add(one);
      }
    }
    return outermost;
  }

  private List<Figure> figures(String split, QuotationScore ours, QuotationScore dumb) {
    List<Figure> figures = new ArrayList<>();
    SpanScore own = ours.all();
    SpanScore base = dumb.all();
    figures.add(figure(split, "F1", own.f1(), base.f1(), own.gold()));
    figures.add(figure(split, "precision", own.precision(), base.precision(), own.found()));
    figures.add(figure(split, "recall", own.recall(), base.recall(), own.gold()));
    for (Kind kind : Kind.values()) {
      SpanScore score = ours.of(kind);
      if (score.gold() > 0) {
        figures.add(
            figure(split, "F1, " + kind.label(), score.f1(), dumb.of(kind).f1(), score.gold()));
      }
    }
    figures.add(
        figure(split, "scare quotes left", ours.scareLeft(), dumb.scareLeft(), ours.scare()));
    figures.add(figure(split, "source right", ours.sourceRight(), null, ours.sourced()));
    return figures;
  }

  private Figure figure(
      String split, String metric, double value, @Nullable Double baseline, int n) {
    return new Figure(name(), split, metric, value, baseline, null, n, true);
  }
}
