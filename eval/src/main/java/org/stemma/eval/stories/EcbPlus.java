package org.stemma.eval.stories;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Reader;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import org.stemma.reader.StandardReader;

/**
 * Stories of ECB+ (Cybulska and Vossen, LREC 2014): each topic holds two events of one kind, which
 * must stay apart. Topics up to 20 dev, 21 to 35 test.
 *
 * <p>The baseline is one pass over the articles in a fixed order with TF-IDF centroids, its
 * threshold chosen on dev; it knows document frequencies of the whole set.
 */
public final class EcbPlus implements Measure {
  private static final int LAST_DEV_TOPIC = 20;

  @Override
  public String name() {
    return "stories.ecbplus";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("stories", "ecbplus.tar.gz"));
  }

  @Override
  public String caveat() {
    return "Short articles without outlets and dates; its look-alikes lie years apart, which dates"
        + " would tell; never two events of one kind in one week.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    Path set = folder.resolve("ECB+");
    List<GoldArticle> articles =
        read(Files.isDirectory(set) ? set : folder.resolve("ecbplus").resolve("ECB+"));
    List<Figure> figures = new ArrayList<>();
    try (Reader reader = new StandardReader()) {
      List<GoldArticle> dev = articles.stream().filter(a -> topic(a) <= LAST_DEV_TOPIC).toList();
      GroupingScore score = GroupingScore.of(dev, Grouping.of(dev, reader));
      figures.addAll(figures("dev", score, null, null, 0.881, null, null));
      List<GoldArticle> test = articles.stream().filter(a -> topic(a) > LAST_DEV_TOPIC).toList();
      score = GroupingScore.of(test, Grouping.of(test, reader));
      figures.addAll(figures("test", score, 810 / 2144.0, 1827 / 2054.0, 0.852, 0.803, 0.908));
    }
    return List.copyOf(figures);
  }

  private List<Figure> figures(
      String split,
      GroupingScore score,
      @Nullable Double lookAlikes,
      @Nullable Double sameEvent,
      @Nullable Double f1,
      @Nullable Double precision,
      @Nullable Double recall) {
    int n = score.articles();
    return List.of(
        new Figure(
            name(),
            split,
            "look-alike rate",
            score.lookAlikeRate(),
            lookAlikes,
            null,
            score.lookAlikes(),
            false),
        new Figure(
            name(),
            split,
            "same-event recall",
            score.sameEventRecall(),
            sameEvent,
            null,
            score.samePairs(),
            true),
        new Figure(name(), split, "BCubed F1", score.f1(), f1, null, n, true),
        new Figure(name(), split, "BCubed precision", score.precision(), precision, null, n, true),
        new Figure(name(), split, "BCubed recall", score.recall(), recall, null, n, true));
  }

  private static int topic(GoldArticle article) {
    return Integer.parseInt(article.topic());
  }

  private static List<GoldArticle> read(Path set) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(set)) {
      files = all.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      String id = String.valueOf(file.getFileName()).replace(".xml", "");
      String topic = id.substring(0, id.indexOf('_'));
      boolean second = id.endsWith("plus");
      SortedMap<Integer, StringBuilder> sentences = sentences(file);
      if (second) {
        // The page's address, which would tell the second event of a topic from the first.
        sentences.remove(sentences.firstKey());
      }
      articles.add(
          new GoldArticle(
              id,
              topic,
              topic + (second ? "ecbplus" : "ecb"),
              null,
              null,
              sentences.values().stream().map(StringBuilder::toString).toList()));
    }
    return articles;
  }

  private static SortedMap<Integer, StringBuilder> sentences(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    SortedMap<Integer, StringBuilder> sentences = new TreeMap<>();
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("token")) {
          int sentence = Integer.parseInt(xml.getAttributeValue(null, "sentence"));
          append(
              sentences.computeIfAbsent(sentence, s -> new StringBuilder()),
              xml.getElementText().strip());
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(file + " is not as ECB+ has it", e);
    }
    return sentences;
  }

  // Tokens stand apart in the set; marks go back to their words.
  private static void append(StringBuilder sentence, String token) {
    boolean closing = token.length() == 1 && ".,;:!?%)]}'’”".contains(token);
    if (!sentence.isEmpty() && !closing) {
      sentence.append(' ');
    }
    sentence.append(token);
  }
}
