package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.pages.site.view.Frame;
import org.stemma.pages.site.view.StoryPage;

/** Makes the page of a dossier, section by section, in the order in which findings are numbered. */
final class StoryPages {
  /** Of a headline, in characters; the page of its article has all of it. */
  private static final int HEADLINE_LENGTH = 300;

  private final Phrases phrases;

  StoryPages(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The page; fills {@code edition} with all that it cites. */
  StoryPage of(Dossier dossier, Edition edition) {
    Story story = dossier.story();
    Numbered numbered = new Numbered();
    Disputes disputes = new Disputes(edition, dossier.claims());
    EvidenceSection evidence = new EvidenceSection(edition);
    List<StoryPage.Line> summary =
        new SummarySection(edition, numbered, disputes).of(dossier.summary());
    TimelineSection when = new TimelineSection(edition, numbered, disputes);
    List<StoryPage.Stretch> timeline = when.of(dossier.timeline());
    List<StoryPage.Day> said = new QuotesSection(edition, numbered).of(dossier.quotes());
    List<StoryPage.Card> claims = new ClaimsSection(edition, numbered).of(dossier.claims());
    List<StoryPage.Difference> differences =
        new DifferencesSection(edition, numbered).of(dossier.conflicts());
    StoryPage.Coverage coverage = new CoverageSection(edition, numbered).of(dossier.coverage());
    LineageSection.Listed lineage = new LineageSection(edition).of(story);
    EntitiesSection.Listed entities = new EntitiesSection(edition).of(story.entities());
    List<StoryPage.Source> sources = evidence.sources();
    List<StoryPage.Caveat> warnings = evidence.warnings();
    List<StoryPage.Cited> cited = new CitedSection(edition).all();
    List<StoryPage.Contents> contents = new ArrayList<>();
    enter(contents, "what", summary.size());
    enter(contents, "when", dossier.timeline().size());
    enter(contents, "said", said.stream().mapToInt(d -> d.utterances().size()).sum());
    enter(contents, "claims", claims.size());
    enter(contents, "differ", differences.size());
    enter(contents, "cover", coverage == null ? 0 : coverage.rows().size());
    enter(contents, "copy", lineage.size());
    enter(contents, "who", entities.size());
    enter(contents, "good", Math.max(1, warnings.size()));
    enter(contents, "texts", cited.stream().mapToInt(StoryPages::shown).sum());
    boolean nothing =
        summary.isEmpty()
            && timeline.isEmpty()
            && said.isEmpty()
            && claims.isEmpty()
            && differences.isEmpty();
    String headline = headline(story);
    return new StoryPage(
        new Frame(
            phrases.say("document", headline),
            "../",
            Frame.Place.DOSSIER,
            story.id() + ".html",
            true),
        headline,
        edition.siglum(story.headline().article()),
        counts(story, edition),
        story.witnesses().stream().map(w -> edition.letter(w.id(), "../")).toList(),
        new Cautions(edition, numbered, disputes).of(dossier),
        nothing ? phrases.say("story.nothing") : "",
        contents,
        summary,
        new TimelineFigure(edition).of(when.moments()),
        timeline,
        said,
        claims,
        differences,
        coverage,
        lineage.size() == 0 ? null : new LineageFigure(edition).of(dossier),
        lineage.rows(),
        lineage.further(),
        entities.groups(),
        entities.folded(),
        sources,
        warnings,
        cited,
        edition.origins == null ? List.of() : edition.origins.stamps());
  }

  /** The headline of a story; the phrase for none where no article has one. */
  String headline(Story story) {
    String text = story.headline().text();
    return text.isBlank() ? phrases.say("title.none") : Shown.brief(text, HEADLINE_LENGTH);
  }

  private void enter(List<StoryPage.Contents> contents, String anchor, int count) {
    if (count > 0) {
      contents.add(new StoryPage.Contents(anchor, phrases.say(anchor + ".title"), count));
    }
  }

  private static int shown(StoryPage.Cited cited) {
    return (int) cited.sentences().stream().filter(s -> !s.beside()).count();
  }

  private List<String> counts(Story story, Edition edition) {
    Outlets outlets = Outlets.of(story);
    List<String> counts = new ArrayList<>();
    counts.add(phrases.count("article", story.witnesses().size()));
    counts.addAll(new Marks(edition).outlets(outlets.all(), outlets.unnamed()));
    counts.add(phrases.count("line", story.lines().size()));
    String dates = edition.days.range(story.earliest(), story.latest());
    counts.add(inferred(story) ? dates + Days.ABOUT : dates);
    if (story.witnesses().stream()
        .map(Witness::article)
        .allMatch(a -> a.published().earliest() == null)) {
      counts.removeLast();
    }
    return counts;
  }

  // Whether an end of the story is known by inferred dates alone.
  private static boolean inferred(Story story) {
    List<Dating> datings = story.witnesses().stream().map(w -> w.article().published()).toList();
    return inferred(datings, d -> Objects.equals(d.earliest(), story.earliest()))
        || inferred(datings, d -> Objects.equals(d.latest(), story.latest()));
  }

  private static boolean inferred(List<Dating> datings, Predicate<Dating> atTheEnd) {
    return datings.stream().filter(atTheEnd).allMatch(Days::inferred);
  }
}
