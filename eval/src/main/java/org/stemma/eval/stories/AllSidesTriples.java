package org.stemma.eval.stories;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Reader;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import org.stemma.reader.StandardReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Stories of AllSides roundups: for one event the openings of three articles, of the left, the
 * centre and the right. Its own split; {@code val} is dev. {@code dev dated} are the roundups of
 * 2021, whose articles have the day of the roundup for a date.
 *
 * <p>The baseline is that of {@link EcbPlus}, its threshold chosen on this set's dev.
 */
public final class AllSidesTriples implements Measure {
  @Override
  public String name() {
    return "stories.allsides-triples";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("stories", "allsides-triples.tar.gz"));
  }

  @Override
  public String caveat() {
    return "Excerpts of 58 words without dates, all of American politics; an event that comes back"
        + " days later counts as another, so a merge that costs here may be right.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    Path set = folder.resolve("allsides-triples");
    Path base = Files.isDirectory(set) ? set : folder;
    List<Figure> figures = new ArrayList<>();
    List<GoldArticle> dev = triples(base.resolve("triples-val.jsonl"));
    List<GoldArticle> test = triples(base.resolve("triples-test.jsonl"));
    List<GoldArticle> dated = dated(base.resolve("stories-meta.jsonl"), test);
    try (Reader reader = new StandardReader()) {
      figures.addAll(figures("dev", dev, reader, 0.844, null, null));
      figures.addAll(figures("dev dated", dated, reader, null, null, null));
      figures.addAll(figures("test", test, reader, 0.839, 0.871, 0.809));
    }
    return List.copyOf(figures);
  }

  private List<Figure> figures(
      String split,
      List<GoldArticle> gold,
      Reader reader,
      @Nullable Double f1,
      @Nullable Double precision,
      @Nullable Double recall) {
    GroupingScore score = GroupingScore.of(gold, Grouping.of(gold, reader));
    int n = score.articles();
    return List.of(
        new Figure(name(), split, "BCubed F1", score.f1(), f1, null, n, true),
        new Figure(name(), split, "BCubed precision", score.precision(), precision, null, n, true),
        new Figure(name(), split, "BCubed recall", score.recall(), recall, null, n, true));
  }

  private static List<GoldArticle> triples(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<GoldArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode triple = mapper.readTree(line);
      String story = triple.get("id").asString();
      int number = 0;
      for (JsonNode article : triple.get("articles")) {
        articles.add(
            new GoldArticle(
                story + "-" + number++,
                story,
                story,
                article.get("title").asString().strip(),
                null,
                paragraphs(article.get("excerpt").asString())));
      }
    }
    return articles;
  }

  /**
   * The roundups of 2021 with their dates, less those of which an article stands in {@code test}.
   */
  private static List<GoldArticle> dated(Path file, List<GoldArticle> test) throws IOException {
    Set<String> held = new HashSet<>();
    test.forEach(a -> held.add(String.valueOf(a.title())));
    ObjectMapper mapper = new ObjectMapper();
    List<GoldArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode roundup = mapper.readTree(line);
      List<GoldArticle> ofRoundup = new ArrayList<>();
      for (JsonNode article : roundup.get("news")) {
        if (article.hasNonNull("newBody")) {
          ofRoundup.add(dated(roundup, article, ofRoundup.size()));
        }
      }
      if (ofRoundup.stream().noneMatch(a -> held.contains(String.valueOf(a.title())))) {
        articles.addAll(ofRoundup);
      }
    }
    return articles;
  }

  private static GoldArticle dated(JsonNode roundup, JsonNode article, int number) {
    String story = roundup.get("id").asString();
    List<String> paragraphs = new ArrayList<>();
    for (JsonNode paragraph : article.get("newBody")) {
      paragraphs.addAll(paragraphs(paragraph.asString()));
    }
    return new GoldArticle(
        story + "-" + number,
        story,
        story,
        article.get("newsTitle").asString().strip(),
        LocalDate.parse(roundup.get("date").asString().substring(0, 10)),
        paragraphs);
  }

  private static List<String> paragraphs(String excerpt) {
    return excerpt.lines().map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}
