package org.stemma.eval.events;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Input;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.engine.Settings;
import org.stemma.engine.Stemma;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import org.stemma.findings.support.Wording;
import org.stemma.findings.timeline.Timeline;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Accounts of one event on the timeline against the event coreference of ECB+ (Cybulska and Vossen,
 * LREC 2014), in the stories that Stemma makes of all articles of a split. Topics up to 20 dev, 21
 * to 35 test.
 *
 * <p>Counted are accounts on the timeline, statements aside, in checked sentences, whose word is
 * marked as an event; {@link JoinScore} says what is right. The baseline joins accounts of a story
 * whose words have the same stem.
 */
public final class EventJoins implements Measure {
  private static final int LAST_DEV_TOPIC = 20;

  /** Characters from a verb that only carries an event to the noun that names it. */
  private static final int CARRIED = 30;

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public String name() {
    return "timeline.ecbplus";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("stories", "ecbplus.tar.gz"));
  }

  @Override
  public String caveat() {
    return "Only what the timeline shows is counted: an event that it does not find costs nothing"
        + " here; most articles have no date of their own.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    Path root = Files.isDirectory(folder.resolve("ECB+")) ? folder : folder.resolve("ecbplus");
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures("dev", documents(root, true)));
    figures.addAll(figures("test", documents(root, false)));
    return List.copyOf(figures);
  }

  private List<Figure> figures(String split, List<GoldEvents> documents) {
    List<JoinScore.Account> accounts = accounts(stories(documents), documents);
    JoinScore score = JoinScore.of(accounts);
    JoinScore dumb = JoinScore.baseline(accounts);
    return List.of(
        figure(split, "BCubed F1", score.f1(), dumb.f1(), score.accounts(), true),
        figure(
            split, "BCubed precision", score.precision(), dumb.precision(), score.accounts(), true),
        figure(split, "BCubed recall", score.recall(), dumb.recall(), score.accounts(), true),
        figure(
            split,
            "pairs wrongly joined",
            score.wronglyJoined(),
            dumb.wronglyJoined(),
            score.joined(),
            false),
        figure(
            split, "pairs told twice", score.toldTwice(), dumb.toldTwice(), score.same(), false));
  }

  private Figure figure(
      String split, String metric, double value, double baseline, int n, boolean higher) {
    return new Figure(name(), split, metric, value, baseline, null, n, higher);
  }

  static List<GoldEvents> documents(Path root, boolean dev) throws IOException {
    Map<String, Set<Integer>> checked = new HashMap<>();
    for (String line :
        Files.readAllLines(
            root.resolve("ECBplus_coreference_sentences.csv"), StandardCharsets.UTF_8)) {
      String[] cells = line.strip().split(",", -1);
      if (cells.length == 3 && !cells[0].isEmpty() && Character.isDigit(cells[0].charAt(0))) {
        checked
            .computeIfAbsent(cells[0] + "_" + cells[1], f -> new TreeSet<>())
            .add(Integer.parseInt(cells[2]));
      }
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(root.resolve("ECB+"))) {
      files = all.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
    }
    List<GoldEvents> documents = new ArrayList<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName()).replace(".xml", "");
      int topic = Integer.parseInt(name.substring(0, name.indexOf('_')));
      if (topic <= LAST_DEV_TOPIC == dev) {
        documents.add(GoldEvents.read(file, checked.getOrDefault(name, Set.of())));
      }
    }
    return documents;
  }

  /** The stories that a user would get who gives all documents at once. */
  static List<Story> stories(List<GoldEvents> documents) {
    StringBuilder lines = new StringBuilder();
    for (GoldEvents document : documents) {
      ObjectNode line = JSON.createObjectNode();
      line.put("id", document.name());
      line.put("text", document.text());
      line.put("language", "en");
      line.put("verbatim", true);
      // Without it all articles would be of one outlet, the set.
      line.put("outlet", "Outlet " + document.name());
      if (document.title() != null) {
        line.put("title", document.title());
      }
      if (document.day() != null) {
        line.put("published", document.day().toString());
      }
      lines.append(JSON.writeValueAsString(line)).append('\n');
    }
    try (Stemma stemma = Stemma.standard(Settings.DEFAULT)) {
      return stemma
          .stories(
              List.of(
                  new Input.Standard(
                      new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)))))
          .result();
    }
  }

  /** The marked accounts on the timelines of all stories. */
  static List<JoinScore.Account> accounts(List<Story> stories, List<GoldEvents> documents) {
    Map<String, GoldEvents> byText = new TreeMap<>();
    documents.forEach(d -> byText.putIfAbsent(d.text(), d));
    List<JoinScore.Account> accounts = new ArrayList<>();
    for (int place = 0; place < stories.size(); place++) {
      Map<String, Witness> witnesses = new TreeMap<>();
      stories.get(place).witnesses().forEach(w -> witnesses.put(w.id(), w));
      List<List<Timeline.Told>> events = Timeline.accounts(stories.get(place));
      for (int event = 0; event < events.size(); event++) {
        for (Timeline.Told told : events.get(event)) {
          Witness witness = witnesses.get(told.article());
          GoldEvents gold = witness == null ? null : byText.get(witness.article().text());
          GoldEvents.Marked word = gold == null ? null : marked(gold, told);
          if (gold != null && word != null) {
            Set<String> clusters = new TreeSet<>();
            clusters.add(word.cluster());
            gold.events().stream()
                .filter(m -> m.span().overlaps(told.phrase()))
                .forEach(m -> clusters.add(m.cluster()));
            String stem = Wording.stem(told.word().of(gold.text()).toLowerCase(Locale.ROOT));
            accounts.add(
                new JoinScore.Account(
                    place, String.valueOf(event), stem, word.cluster(), clusters));
          }
        }
      }
    }
    return accounts;
  }

  // The mark on the word, else on the noun that it carries: "held talks".
  static GoldEvents.@Nullable Marked marked(GoldEvents gold, Timeline.Told told) {
    return gold.events().stream()
        .filter(m -> m.span().overlaps(told.word()))
        .findFirst()
        .or(
            () ->
                gold.events().stream()
                    .filter(m -> told.phrase().contains(m.span()))
                    .filter(m -> m.span().start() >= told.word().end())
                    .filter(m -> m.span().start() - told.word().end() <= CARRIED)
                    .min(Comparator.comparing(GoldEvents.Marked::span)))
        .orElse(null);
  }
}
