package org.stemma.eval.reading.attributions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Reader;
import org.stemma.core.model.Span;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import org.stemma.eval.reading.GivenText;
import org.stemma.reader.StandardReader;

/**
 * Whom the reader takes for the speaker of a quotation, on quotations that were labelled by reading
 * ({@code quotations.tsv}). A speaker is resolved where an attribution that quotes the words names
 * somebody who is mentioned in the article; it is right if that somebody is mentioned at one of the
 * labelled places, or under one of the labelled names.
 *
 * <p>What is developed on is read from {@code wcxb-dev-articles} and {@code tgcontest-en-pairs};
 * the test split, from {@code zyte-aeb}, was labelled by somebody else and is looked at for the
 * figure.
 *
 * <p>The baseline takes all words in marks for speech, of the person or body that the reader finds
 * named nearest to them.
 */
public final class SpeakerMeasure implements Measure {
  private final List<LabelledQuotation> lines;
  private final Supplier<Reader> reader;

  public SpeakerMeasure() {
    this(LabelledQuotation.all(), StandardReader::new);
  }

  SpeakerMeasure(List<LabelledQuotation> lines, Supplier<Reader> reader) {
    this.lines = List.copyOf(lines);
    this.reader = reader;
  }

  @Override
  public String name() {
    return "reading.speakers";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(archive("pages", LabelledTexts.ZYTE));
  }

  @Override
  public List<Path> further() {
    return List.of(archive("pages", LabelledTexts.WCXB), archive("stories", LabelledTexts.CONTEST));
  }

  private static Path archive(String stage, String set) {
    return Path.of(stage, set + ".tar.gz");
  }

  @Override
  public String caveat() {
    return "Few quotations, each labelled by one person; a chain that mixes two people counts as"
        + " right if it holds the right one.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    throw new IOException("the texts of the quotations lie in several archives");
  }

  @Override
  public List<Figure> run(Path folder, List<Path> more) throws IOException {
    LabelledTexts texts = new LabelledTexts(folder, more.get(0), more.get(1));
    SortedMap<String, List<LabelledQuotation>> byDocument = new TreeMap<>();
    for (LabelledQuotation line : lines) {
      byDocument
          .computeIfAbsent(line.set() + " " + line.document(), document -> new ArrayList<>())
          .add(line);
    }
    SortedMap<String, SpeakerScore> ours = new TreeMap<>();
    SortedMap<String, SpeakerScore> dumb = new TreeMap<>();
    try (Reader used = reader.get()) {
      for (List<LabelledQuotation> document : byDocument.values()) {
        LabelledQuotation first = document.getFirst();
        String text = texts.text(first.set(), first.document(), first.sha256());
        GivenText given = GivenText.ofLines(first.document(), text);
        ArticleSpeech speech = new ArticleSpeech(text, used.read(given.article()));
        String split = first.set().equals(LabelledTexts.ZYTE) ? "test" : "dev";
        SpeakerScore own = ours.computeIfAbsent(split, name -> new SpeakerScore());
        SpeakerScore baseline = dumb.computeIfAbsent(split, name -> new SpeakerScore());
        for (LabelledQuotation line : document) {
          add(line.in(text), speech, own, baseline);
        }
      }
    }
    List<Figure> figures = new ArrayList<>();
    ours.forEach(
        (split, score) ->
            figures.addAll(figures(split, score, dumb.getOrDefault(split, new SpeakerScore()))));
    return figures;
  }

  private static void add(
      LabelledQuotation line, ArticleSpeech speech, SpeakerScore ours, SpeakerScore dumb) {
    List<Span> quote = line.quote().stream().sorted(Comparator.naturalOrder()).toList();
    Attribution attribution = speech.quoting(quote);
    ours.add(
        line,
        speech,
        attribution != null,
        speech.chain(attribution),
        attribution == null ? null : attribution.source());
    dumb.add(line, speech, true, speech.nearest(quote), null);
  }

  private List<Figure> figures(String split, SpeakerScore ours, SpeakerScore dumb) {
    return List.of(
        figure(split, "precision", ours.precision(), dumb.precision(), ours.resolved()),
        figure(split, "coverage", ours.coverage(), dumb.coverage(), ours.named()),
        figure(
            split, "scare precision", ours.scarePrecision(), dumb.scarePrecision(), ours.quoted()),
        figure(split, "quotation recall", ours.recall(), dumb.recall(), ours.quotations()),
        figure(split, "quotation F1", ours.quotationF1(), dumb.quotationF1(), ours.quotations()),
        figure(split, "source right", ours.sourceRight(), null, ours.sourced()));
  }

  private Figure figure(
      String split, String metric, double value, @Nullable Double baseline, int n) {
    return new Figure(name(), split, metric, value, baseline, null, n, true);
  }
}
