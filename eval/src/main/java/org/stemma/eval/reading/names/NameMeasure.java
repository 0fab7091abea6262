package org.stemma.eval.reading.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.stemma.core.model.Reader;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import org.stemma.reader.StandardReader;

/**
 * The names that the reader finds in a data set. A name counts if its span is exactly that of the
 * set and its type one of those that {@code labels.tsv} gives the label; scores are micro averages.
 *
 * <p>The baseline takes every run of capitalised tokens that does not open a sentence for a name of
 * the kind that is most frequent in the part for training, or in the set where there is none.
 */
public final class NameMeasure implements Measure {
  private final NamedTexts texts;
  private final Supplier<Reader> reader;

  NameMeasure(NamedTexts texts, Supplier<Reader> reader) {
    this.texts = texts;
    this.reader = reader;
  }

  /** One for each data set. */
  public static List<Measure> all() {
    return NamedTexts.all().stream().map(NameMeasure::of).toList();
  }

  private static Measure of(NamedTexts texts) {
    return new NameMeasure(texts, StandardReader::new);
  }

  @Override
  public String name() {
    return "reading." + texts.set();
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("reading", texts.set() + ".tar.gz"));
  }

  @Override
  public String caveat() {
    return texts.caveat();
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    Path own = folder.resolve(texts.set());
    SortedMap<String, List<TaggedText>> parts = texts.read(Files.isDirectory(own) ? own : folder);
    Labels labels = Labels.of(texts.set());
    String usual = mostFrequent(parts, labels);
    List<Figure> figures = new ArrayList<>();
    try (Reader used = reader.get()) {
      for (var part : parts.entrySet()) {
        if (!part.getKey().equals(NamedTexts.TRAIN)) {
          figures.addAll(figures(part.getKey(), part.getValue(), used, labels, usual));
        }
      }
    }
    return List.copyOf(figures);
  }

  private List<Figure> figures(
      String split, List<TaggedText> parts, Reader used, Labels labels, String usual) {
    NameScore ours = NameScore.NONE;
    NameScore dumb = NameScore.NONE;
    for (TaggedText text : parts) {
      ours = ours.plus(NameScore.of(used.read(text.article()).mentions(), text.names(), labels));
      dumb = dumb.plus(NameScore.of(text.capitalisedRuns(), usual, text.names(), labels));
    }
    int gold = ours.typed().gold();
    return List.of(
        figure(split, "F1", ours.typed().f1(), dumb.typed().f1(), gold),
        figure(
            split,
            "precision",
            ours.typed().precision(),
            dumb.typed().precision(),
            ours.typed().found()),
        figure(split, "recall", ours.typed().recall(), dumb.typed().recall(), gold),
        figure(split, "untyped F1", ours.untyped().f1(), dumb.untyped().f1(), gold));
  }

  private Figure figure(String split, String metric, double value, double baseline, int n) {
    return new Figure(name(), split, metric, value, baseline, null, n, true);
  }

  /** The label of most names; the first in alphabetical order if two are even. */
  private static String mostFrequent(SortedMap<String, List<TaggedText>> parts, Labels labels) {
    List<TaggedText> known =
        parts.containsKey(NamedTexts.TRAIN)
            ? parts.getOrDefault(NamedTexts.TRAIN, List.of())
            : parts.values().stream().flatMap(List::stream).toList();
    SortedMap<String, Integer> counts = new TreeMap<>();
    labels.types().keySet().forEach(label -> counts.put(label, 0));
    known.forEach(text -> text.names().forEach(n -> counts.merge(n.label(), 1, Integer::sum)));
    return counts.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> c) -> c.getValue())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .orElseThrow()
        .getKey();
  }
}
