package org.stemma.eval.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import org.stemma.eval.pages.Shingles.Means;
import org.stemma.ingest.draft.Draft;
import org.stemma.ingest.draft.Drafted;
import org.stemma.ingest.html.HtmlPages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of articles against that of 181 pages marked by hand (Zyte's article extraction
 * benchmark). The baseline, all visible text, and the peers stand beside, page by page, as the
 * benchmark scored them.
 */
public final class ZyteArticleBodies implements Measure {
  private static final String FOLDER = "zyte-aeb";
  private static final String BASELINE = "html-text";

  private static final int KEPT_ID = 12;

  /** Those of the open peers that others build upon, the best one first. */
  private static final List<String> PEERS = List.of("rs_trafilatura", "trafilatura");

  private static final String RIVAL = "trafilatura";

  @Override
  public String name() {
    return "pages.zyte-aeb";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("pages", "zyte-aeb.tar.gz"));
  }

  @Override
  public String caveat() {
    return "Mostly English news and blogs of 2018 and 2019; says nothing of titles, dates and authors."
        + " Standfirsts, captions and credits count as missed where the benchmark has them in the"
        + " text.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    Path data = folder.resolve(FOLDER);
    JsonNode gold = json(data.resolve("ground-truth.json"));
    Map<String, String> ours = new TreeMap<>();
    for (String id : gold.propertyNames()) {
      byte[] page = Files.readAllBytes(data.resolve("html").resolve(id + ".html"));
      ours.put(id, text(HtmlPages.read(page, null, gold.get(id).path("url").asString(""))));
    }
    Map<String, Map<String, Shingles.Score>> kept = kept(data.resolve("peer-scores.tsv"));
    List<Figure> figures = new ArrayList<>();
    for (Split split : Split.values()) {
      Map<String, Shingles.Score> scores = scores(gold, ours, split);
      Means own = Means.of(List.copyOf(scores.values()));
      Means dumb = means(kept, BASELINE, scores.keySet());
      Map<String, Means> others = new TreeMap<>();
      for (String peer : PEERS) {
        others.put(peer, means(kept, peer, scores.keySet()));
      }
      figures.add(figure(split, "F1", own.f1(), dumb.f1(), peers(others, Means::f1), own));
      figures.add(
          figure(
              split,
              "precision",
              own.precision(),
              dumb.precision(),
              peers(others, Means::precision),
              own));
      figures.add(ahead(split, kept, scores));
      figures.add(
          figure(split, "recall", own.recall(), dumb.recall(), peers(others, Means::recall), own));
    }
    return List.copyOf(figures);
  }

  private Figure figure(
      Split split, String metric, double value, double baseline, String peers, Means own) {
    return new Figure(name(), split.label(), metric, value, baseline, peers, own.pages(), true);
  }

  /** What we are ahead of the peer by at least, on the pages that both were scored on. */
  private Figure ahead(
      Split split,
      Map<String, Map<String, Shingles.Score>> kept,
      Map<String, Shingles.Score> scores) {
    Map<String, Shingles.Score> theirs = kept.getOrDefault(RIVAL, Map.of());
    List<Shingles.Score> mine = new ArrayList<>();
    List<Shingles.Score> others = new ArrayList<>();
    for (Map.Entry<String, Shingles.Score> page : scores.entrySet()) {
      Shingles.Score other = theirs.get(page.getKey());
      if (other != null) {
        mine.add(page.getValue());
        others.add(other);
      }
    }
    return new Figure(
        name(),
        split.label(),
        "F1 ahead of trafilatura, lower bound of 95 %",
        PairedBootstrap.lowerBound(mine, others),
        null,
        null,
        mine.size(),
        true);
  }

  private static String peers(Map<String, Means> others, ToDoubleFunction<Means> metric) {
    List<String> named = new ArrayList<>();
    for (String peer : PEERS) {
      Means means = others.get(peer);
      if (means != null) {
        named.add(String.format(Locale.ROOT, "%s %.3f", peer, metric.applyAsDouble(means)));
      }
    }
    return String.join(", ", named);
  }

  private static String text(Drafted result) {
    return switch (result) {
      case Drafted.Clean(Draft draft) -> String.join("\n\n", draft.paragraphs());
      case Drafted.Refused refused -> "";
    };
  }

  private static Map<String, Shingles.Score> scores(
      JsonNode gold, Map<String, String> found, Split split) {
    Map<String, Shingles.Score> scores = new TreeMap<>();
    for (String id : gold.propertyNames()) {
      JsonNode page = gold.get(id);
      if (Split.of(page.path("url").asString("")) == split) {
        Shingles expected = Shingles.of(page.path("articleBody").asString(""));
        scores.put(
            id.substring(0, KEPT_ID),
            Shingles.compare(expected, Shingles.of(found.getOrDefault(id, ""))));
      }
    }
    return scores;
  }

  private static Means means(
      Map<String, Map<String, Shingles.Score>> kept, String peer, Set<String> pages) {
    Map<String, Shingles.Score> scores = kept.getOrDefault(peer, Map.of());
    return Means.of(pages.stream().filter(scores::containsKey).map(scores::get).toList());
  }

  /** By peer and by the first digits of the page's id. */
  private static Map<String, Map<String, Shingles.Score>> kept(Path file) throws IOException {
    Map<String, Map<String, Shingles.Score>> kept = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 5 && !cells[0].equals("id")) {
        Shingles.Score score =
            new Shingles.Score(
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]));
        kept.computeIfAbsent(cells[1], peer -> new TreeMap<>()).put(cells[0], score);
      }
    }
    return kept;
  }

  private static JsonNode json(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readAllBytes(file));
  }
}
