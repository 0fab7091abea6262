package org.stemma.eval.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import tools.jackson.databind.JsonNode;

/**
 * The day on which a page was first published, on htmldate's 1,000 labels. The baseline is the
 * first of the usual metadata fields, as the data folder gives it for the whole set.
 */
public final class PublicationDays implements Measure {
  private static final String FOLDER = "htmldate-eval";

  /** Part, its labels, the baseline's F1 and accuracy. */
  private record Part(String name, String labels, double baseline, double accuracy) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("default", "eval_default.json", 0.789, 0.651),
          new Part("mediacloud", "eval_mediacloud_2020.json", 0.864, 0.760));

  @Override
  public String name() {
    return "pages.htmldate-eval";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("pages", "htmldate-eval.tar.gz"));
  }

  @Override
  public List<Path> further() {
    return List.of(Path.of("pages", "trafilatura-eval.tar.xz"));
  }

  @Override
  public String caveat() {
    return "Blogs and small sites as often as news; two golds of the same pages disagree on 2.8 %."
        + " A page that is rejected as no article counts as undated.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    return run(folder, List.of(folder));
  }

  @Override
  public List<Figure> run(Path folder, List<Path> more) throws IOException {
    Map<String, Path> pages = pages(folder, more.getFirst());
    List<Figure> figures = new ArrayList<>();
    for (Split split : Split.values()) {
      Facts all = Facts.NONE;
      for (Part part : PARTS) {
        Facts facts = facts(folder.resolve(FOLDER).resolve(part.labels()), split, pages);
        all = all.plus(facts);
        figures.add(figure(split, part.name() + " F1", facts.f1(), part.baseline(), null, facts));
        figures.add(
            figure(
                split, part.name() + " accuracy", facts.accuracy(), part.accuracy(), null, facts));
      }
      figures.add(
          figure(
              split,
              "F1",
              all.f1(),
              null,
              "htmldate 1.10 extensive 0.949, fast 0.925 (whole set)",
              all));
      figures.add(
          figure(
              split,
              "accuracy",
              all.accuracy(),
              null,
              "htmldate 1.10 extensive 0.903, fast 0.861 (whole set)",
              all));
      figures.add(
          new Figure(
              name(),
              split.label(),
              "wrong dates",
              all.wrongShare(),
              null,
              "htmldate 1.10 extensive 0.091 (whole set)",
              all.all(),
              false));
    }
    return List.copyOf(figures);
  }

  private Figure figure(
      Split split,
      String metric,
      double value,
      @Nullable Double baseline,
      @Nullable String peer,
      Facts facts) {
    return new Figure(name(), split.label(), metric, value, baseline, peer, facts.all(), true);
  }

  private static Facts facts(Path labels, Split split, Map<String, Path> pages) throws IOException {
    Facts facts = Facts.NONE;
    for (Map.Entry<String, JsonNode> entry : Json.read(labels).properties()) {
      Path page = pages.get(entry.getValue().path("file").asString(""));
      String day = Json.label(entry.getValue(), "date");
      if (Split.of(entry.getKey()) == split && page != null && day != null) {
        ReadPage read = ReadPage.of(Files.readAllBytes(page), address(entry.getKey()));
        facts = facts.plus(Facts.day(day, read.published()));
      }
    }
    return facts;
  }

  /** Some keys are no addresses. */
  static @Nullable String address(String key) {
    return key.startsWith("http") ? key : null;
  }

  /** The pages by their names; most lie in the other set. */
  private static Map<String, Path> pages(Path own, Path other) throws IOException {
    Map<String, Path> pages = new TreeMap<>();
    for (String line : Files.readAllLines(own.resolve(FOLDER).resolve("files.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 3 && !cells[0].equals("file")) {
        pages.put(cells[0], (cells[2].startsWith(FOLDER) ? own : other).resolve(cells[2]));
      }
    }
    return pages;
  }
}
