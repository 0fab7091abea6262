package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** In characters. */
  private static final int PASSAGE_LENGTH = 240;

  private final Edition edition;
  private final Phrases phrases;
  private final List<StoryPage.Kinship> rows = new ArrayList<>();

  LineageSection(Edition edition) {
    this.edition = edition;
    this.phrases = edition.phrases;
  }

  /** Empty for a story of one article. */
  List<StoryPage.Kinship> of(Story story) {
    if (story.witnesses().size() < 2) {
      return List.of();
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
    story.lineage().forEach(this::dependence);
    return List.copyOf(rows);
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

  private void dependence(Lineage lineage) {
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
    for (Lineage.Passage passage : lineage.passages()) {
      Evidence here = at(lineage.to(), passage.to());
      Evidence there = extant ? at(lineage.from(), passage.from()) : here;
      evidence.add(there);
      evidence.add(here);
      if (extant && passages.size() < PASSAGES) {
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
