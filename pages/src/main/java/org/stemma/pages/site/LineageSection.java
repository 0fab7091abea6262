package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.pages.site.Edition.Finding;
import org.stemma.pages.site.view.Ref;
import org.stemma.pages.site.view.StoryPage;

/** Who copied whom: the lines of text, then each dependence with its shared passages. */
final class LineageSection {
  /** Of one dependence, shown word for word; the references lead to all. */
  private static final int PASSAGES = 3;

  /**
   * Up to here all dependences are shown alike; of more each text shows its closest, the rest is
   * folded.
   */
  private static final int DEPENDENCES = 40;

  /** In characters. */
  private static final int PASSAGE_LENGTH = 240;

  private final Edition edition;
  private final Phrases phrases;
  private final List<StoryPage.Kinship> rows = new ArrayList<>();

  /**
   * @param further dependences that are shown on demand
   */
  record Listed(List<StoryPage.Kinship> rows, List<StoryPage.Kinship> further) {
    int size() {
      return rows.size() + further.size();
    }
  }

  LineageSection(Edition edition) {
    this.edition = edition;
    this.phrases = edition.phrases;
  }

  /** Empty for a story of one article. */
  Listed of(Story story) {
    if (story.witnesses().size() < 2) {
      return new Listed(List.of(), List.of());
    }
    if (story.lineage().isEmpty() && story.lines().size() == story.witnesses().size()) {
      Finding finding = finding("lines");
      add(
          finding,
          phrases.say(
              "copy.none",
              phrases.count("article", story.witnesses().size()),
              phrases.count("line", story.lines().size())),
          List.of(),
          List.of(),
          List.of());
    }
    for (Story.Line line : story.lines()) {
      if (line.articles().size() > 1) {
        line(line);
      }
    }
    List<Lineage> closest = closest(story.lineage());
    closest.forEach(l -> dependence(l, true));
    int shown = rows.size();
    Set<Lineage> done = new HashSet<>(closest);
    story.lineage().stream().filter(l -> !done.contains(l)).forEach(l -> dependence(l, false));
    return new Listed(
        List.copyOf(rows.subList(0, shown)), List.copyOf(rows.subList(shown, rows.size())));
  }

  /** All, if they are few; else of each text the one that most of its words come from. */
  private static List<Lineage> closest(List<Lineage> all) {
    if (all.size() <= DEPENDENCES) {
      return all;
    }
    Map<String, Lineage> closest = new LinkedHashMap<>();
    for (Lineage each : all) {
      closest.merge(each.to(), each, (one, other) -> other.share() > one.share() ? other : one);
    }
    return List.copyOf(closest.values());
  }

  private Finding finding(String id) {
    return edition.finding("7." + (rows.size() + 1), id);
  }

  private void add(
      Finding finding,
      String phrase,
      List<String> details,
      List<Ref> refs,
      List<StoryPage.Passage> passages) {
    rows.add(
        new StoryPage.Kinship(finding.anchor(), finding.number(), phrase, details, refs, passages));
  }

  private void line(Story.Line line) {
    String sigla = String.join(", ", edition.sigla(line.articles()));
    String credit = line.credit();
    add(
        finding(line.id()),
        phrases.say("copy.line", sigla),
        credit == null ? List.of() : List.of(phrases.say("copy.credit", Shown.words(credit))),
        List.of(),
        List.of());
  }

  private void dependence(Lineage lineage, boolean whole) {
    Finding finding = finding("kin-" + lineage.from().replace(':', '-') + "-" + lineage.to());
    boolean extant = edition.holds(lineage.from());
    String from = extant ? edition.siglum(lineage.from()) : lost(lineage.from());
    String to = edition.siglum(lineage.to());
    String key = "copy." + lineage.kind() + (lineage.directed() ? "" : ".undirected");
    List<String> details = new ArrayList<>();
    if (lineage.share() > 0) {
      details.add(phrases.say("copy.share", percent(lineage.share()), to));
    }
    if (!lineage.passages().isEmpty()) {
      details.add(phrases.count("passage", lineage.passages().size()));
    }
    details.add(
        phrases.say(
            "copy.basis",
            lineage.basis().stream()
                .map(b -> phrases.say("copy.basis." + b))
                .collect(Collectors.joining(", "))));
    List<Evidence> evidence = new ArrayList<>();
    List<StoryPage.Passage> passages = new ArrayList<>();
    int cited = whole ? lineage.passages().size() : Math.min(1, lineage.passages().size());
    for (Lineage.Passage passage : lineage.passages().subList(0, cited)) {
      Evidence here = at(lineage.to(), passage.to());
      Evidence there = extant ? at(lineage.from(), passage.from()) : here;
      evidence.add(there);
      evidence.add(here);
      if (extant && whole && passages.size() < PASSAGES) {
        passages.add(new StoryPage.Passage(from, brief(there), to, brief(here)));
      }
    }
    add(finding, phrases.say(key, from, to), details, edition.refs(finding, evidence), passages);
  }

  private String lost(String from) {
    return phrases.say("copy.lost", from.substring(from.indexOf(':') + 1));
  }

  private static Evidence at(String article, Span span) {
    return Evidence.of(article, Field.TEXT, span);
  }

  private String brief(Evidence evidence) {
    return Shown.brief(edition.words(evidence), PASSAGE_LENGTH);
  }

  // A share below a whole per cent is not none.
  private static String percent(double share) {
    return share >= 0.995 && share < 1
        ? "99"
        : String.format(Locale.ROOT, share < 0.01 ? "%.1f" : "%.0f", share * 100);
  }
}
