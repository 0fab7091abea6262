package org.stemma.eval.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import tools.jackson.databind.JsonNode;

/** Bodies, titles, authors and days of 103 articles of the web content extraction benchmark. */
public final class WcxbArticles implements Measure {
  private static final String FOLDER = "wcxb-dev-articles";
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public String name() {
    return "pages.wcxb-dev-articles";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("pages", "wcxb-dev-articles.tar.gz"));
  }

  @Override
  public String caveat() {
    return "Company blogs and guides of some 2,000 words rather than news; labels were drafted by a"
        + " machine and reviewed by hand. Development pages only.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    Path data = folder.resolve(FOLDER);
    double sum = 0;
    Segments pieces = Segments.NONE;
    Facts title = Facts.NONE;
    Facts authors = Facts.NONE;
    Facts day = Facts.NONE;
    List<Path> labels = sorted(data.resolve("ground-truth"));
    for (Path label : labels) {
      JsonNode page = Json.read(label);
      JsonNode gold = page.path("ground_truth");
      String file = label.getFileName().toString().replace(".json", ".html");
      ReadPage read =
          ReadPage.of(
              Files.readAllBytes(data.resolve("html").resolve(file)), Json.label(page, "url"));
      sum += wordF1(gold.path("main_content").asString(""), read.text());
      pieces =
          pieces.plus(
              Segments.of(
                  lower(read.text()),
                  Json.labels(gold, "with").stream().map(WcxbArticles::lower).toList(),
                  Json.labels(gold, "without").stream().map(WcxbArticles::lower).toList()));
      title = title.plus(Facts.title(Json.label(gold, "title"), read.title()));
      authors = authors.plus(Facts.authors(Json.label(gold, "author"), read.authors()));
      String published = Json.label(gold, "publish_date");
      day = day.plus(Facts.day(published == null ? null : day(published), read.published()));
    }
    double without = (double) pieces.strayed() / Math.max(1, pieces.strayed() + pieces.out());
    return List.of(
        figure(
            "word F1",
            sum / labels.size(),
            "rs-trafilatura 0.932, trafilatura 0.926, Readability 0.825 (793 pages)",
            labels.size(),
            true),
        figure("pieces with", pieces.recall(), null, pieces.found() + pieces.lost(), true),
        figure("pieces without", without, null, pieces.strayed() + pieces.out(), false),
        figure("title right", title.accuracy(), null, title.all(), true),
        figure("authors right", authors.accuracy(), null, authors.all(), true),
        figure("authors wrong", authors.wrongShare(), null, authors.all(), false),
        figure("date right", day.accuracy(), null, day.all(), true),
        figure("date wrong", day.wrongShare(), null, day.all(), false));
  }

  private Figure figure(
      String metric, double value, @Nullable String peer, int n, boolean higherIsBetter) {
    return new Figure(name(), "dev", metric, value, null, peer, n, higherIsBetter);
  }

  private static String day(String published) {
    return published.substring(0, Math.min(10, published.length()));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** F1 of two bags of words, case apart. */
  static double wordF1(String gold, String found) {
    Map<String, Integer> wanted = bag(gold);
    Map<String, Integer> had = bag(found);
    int common = 0;
    for (Map.Entry<String, Integer> word : wanted.entrySet()) {
      common += Math.min(word.getValue(), had.getOrDefault(word.getKey(), 0));
    }
    int sum = size(wanted) + size(had);
    return sum == 0 ? 1 : 2.0 * common / sum;
  }

  private static Map<String, Integer> bag(String text) {
    Map<String, Integer> bag = new TreeMap<>();
    Matcher word = WORD.matcher(lower(text));
    while (word.find()) {
      bag.merge(word.group(), 1, Integer::sum);
    }
    return bag;
  }

  private static int size(Map<String, Integer> bag) {
    List<Integer> counts = new ArrayList<>(bag.values());
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
