package org.stemma.eval.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import tools.jackson.databind.JsonNode;

/** Readability's own test pages, against what Readability itself makes of them. */
public final class ReadabilityPages implements Measure {
  private static final String FOLDER = "mozilla-readability";

  @Override
  public String name() {
    return "pages.mozilla-readability";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("pages", "mozilla-readability.tar.gz"));
  }

  @Override
  public String caveat() {
    return "Another program's output, no human's truth: it tells that something changed, not that it"
        + " is better or worse. Micro pages of a few words are refused, and count as zero.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    List<Path> pages = pages(folder.resolve(FOLDER));
    List<Figure> figures = new ArrayList<>();
    for (Split split : Split.values()) {
      List<Shingles.Score> scores = new ArrayList<>();
      Facts title = Facts.NONE;
      int read = 0;
      for (int i = split == Split.DEV ? 0 : 1; i < pages.size(); i += 2) {
        Path page = pages.get(i);
        ReadPage ours = ReadPage.of(Files.readAllBytes(page.resolve("source.html")), null);
        String theirs = Jsoup.parse(Files.readString(page.resolve("expected.html"))).text();
        scores.add(Shingles.compare(Shingles.of(theirs), Shingles.of(ours.text())));
        JsonNode metadata = Json.read(page.resolve("expected-metadata.json"));
        title = title.plus(Facts.title(Json.label(metadata, "title"), ours.title()));
        read += ours.rejection() == null ? 1 : 0;
      }
      Shingles.Means means = Shingles.Means.of(scores);
      figures.add(figure(split, "F1", means.f1(), scores.size()));
      figures.add(figure(split, "taken as articles", (double) read / scores.size(), scores.size()));
      figures.add(figure(split, "title as theirs", title.accuracy(), title.all()));
    }
    return List.copyOf(figures);
  }

  private Figure figure(Split split, String metric, double value, int n) {
    return new Figure(name(), split.label(), metric, value, null, null, n, true);
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }
}
