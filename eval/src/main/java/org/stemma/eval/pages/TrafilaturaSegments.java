package org.stemma.eval.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import tools.jackson.databind.JsonNode;

/**
 * Trafilatura's own evaluation: pieces of 990 pages that must and must not be in the text, with
 * titles, authors and days for some. The baseline is the page's source as it stands.
 */
public final class TrafilaturaSegments implements Measure {
  private static final String FOLDER = "trafilatura-eval";

  @Override
  public String name() {
    return "pages.trafilatura-eval";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("pages", "trafilatura-eval.tar.xz"));
  }

  @Override
  public String caveat() {
    return "Two thirds German, blogs as often as news, a few pieces a page, chosen where extractors"
        + " fail: a rank among extractors, not a share of text. Labels of authors and dates are few"
        + " and uneven.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    Path data = folder.resolve(FOLDER);
    Tally[] tallies = {new Tally(), new Tally()};
    for (Map.Entry<String, JsonNode> entry :
        Json.read(data.resolve("evaldata.json")).properties()) {
      JsonNode gold = entry.getValue();
      byte[] page =
          Files.readAllBytes(data.resolve("html").resolve(gold.path("file").asString("")));
      tallies[Split.of(entry.getKey()) == Split.DEV ? 0 : 1].add(entry.getKey(), gold, page);
    }
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures(Split.DEV, tallies[0]));
    figures.addAll(figures(Split.TEST, tallies[1]));
    return List.copyOf(figures);
  }

  private List<Figure> figures(Split split, Tally tally) {
    Segments all = tally.all;
    Segments raw = tally.raw;
    return List.of(
        figure(split, "segment F1", all.f1(), raw.f1(), peers("0.924", "0.801"), all.all()),
        figure(
            split,
            "segment precision",
            all.precision(),
            raw.precision(),
            peers("0.906", "0.878"),
            all.all()),
        figure(
            split,
            "segment recall",
            all.recall(),
            raw.recall(),
            peers("0.943", "0.736"),
            all.all()),
        figure(
            split,
            "segment accuracy",
            all.accuracy(),
            raw.accuracy(),
            peers("0.923", "0.817"),
            all.all()),
        figure(
            split,
            "segment F1, English pages",
            tally.english.f1(),
            null,
            null,
            tally.english.all()),
        figure(split, "title right", tally.title.accuracy(), null, null, tally.title.all()),
        figure(split, "authors right", tally.authors.accuracy(), null, null, tally.authors.all()),
        wrong(split, "authors wrong", tally.authors),
        figure(split, "date right", tally.day.accuracy(), null, null, tally.day.all()),
        wrong(split, "date wrong", tally.day));
  }

  private static String peers(String trafilatura, String newspaper) {
    return "trafilatura 2.2 " + trafilatura + ", newspaper4k " + newspaper + " (whole set)";
  }

  private Figure figure(
      Split split,
      String metric,
      double value,
      @Nullable Double baseline,
      @Nullable String peer,
      int n) {
    return new Figure(name(), split.label(), metric, value, baseline, peer, n, true);
  }

  private Figure wrong(Split split, String metric, Facts facts) {
    return new Figure(
        name(), split.label(), metric, facts.wrongShare(), null, null, facts.all(), false);
  }

  private static final class Tally {
    private Segments all = Segments.NONE;
    private Segments english = Segments.NONE;
    private Segments raw = Segments.NONE;
    private Facts title = Facts.NONE;
    private Facts authors = Facts.NONE;
    private Facts day = Facts.NONE;

    void add(String url, JsonNode gold, byte[] bytes) {
      ReadPage page = ReadPage.of(bytes, url);
      List<String> with = Json.labels(gold, "with");
      List<String> without = Json.labels(gold, "without");
      Segments score = Segments.of(page.text(), with, without);
      String source = new String(bytes, StandardCharsets.UTF_8);
      all = all.plus(score);
      raw = raw.plus(Segments.of(source, with, without));
      if (source.contains("lang=\"en") || source.contains("lang='en")) {
        english = english.plus(score);
      }
      title = title.plus(Facts.title(Json.label(gold, "title"), page.title()));
      authors = authors.plus(Facts.authors(Json.label(gold, "author"), page.authors()));
      day = day.plus(Facts.day(Json.label(gold, "date"), page.published()));
    }
  }
}
