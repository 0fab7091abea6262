package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Reading;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.pages.site.view.Frame;
import org.stemma.pages.site.view.IndexPage;
import org.stemma.pages.site.view.Letter;
import org.stemma.pages.site.view.Ref;
import org.stemma.pages.site.view.StoryPage;

/**
 * Makes the index: stories in the order of the record, then all articles, then what was not read.
 */
final class IndexPages {
  private final Phrases phrases;
  private final List<IndexPage.Row> stories = new ArrayList<>();

  IndexPages(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Adds a story, whose page is made. */
  void add(Dossier dossier, StoryPage page) {
    Story story = dossier.story();
    // A disputed line never leads: it would stand here without those who hold it.
    StoryPage.Line lead =
        page.summary().stream().filter(l -> l.dispute() == null).findFirst().orElse(null);
    stories.add(
        new IndexPage.Row(
            story.id(),
            Links.story(story.id()),
            page.headline(),
            String.join(", ", page.counts().subList(1, page.counts().size())),
            page.nothing(),
            lead == null ? List.of() : lead.text(),
            lead == null ? List.of() : lead.refs().stream().map(IndexPages::up).toList(),
            counts(dossier, page)));
  }

  // The index lies one folder higher than the pages that references are made for.
  private static Ref up(Ref ref) {
    String href = ref.href().substring("../".length());
    return new Ref(ref.label(), href, ref.key(), ref.own(), ref.note());
  }

  private List<IndexPage.Count> counts(Dossier dossier, StoryPage page) {
    List<IndexPage.Count> counts = new ArrayList<>();
    count(counts, "article", dossier.story().witnesses().size());
    count(counts, "line", dossier.story().lines().size());
    count(counts, "event", dossier.timeline().size());
    count(counts, "utterance", dossier.quotes().size());
    count(counts, "claim", dossier.claims().size());
    count(counts, "conflict", conflicts(dossier, Conflict.Status.CONFLICT));
    count(counts, "update", conflicts(dossier, Conflict.Status.UPDATE));
    count(counts, "warning", page.warnings().size());
    return counts;
  }

  private static int conflicts(Dossier dossier, Conflict.Status status) {
    return (int) dossier.conflicts().stream().filter(c -> c.status() == status).count();
  }

  private void count(List<IndexPage.Count> counts, String noun, int number) {
    if (number > 0) {
      counts.add(
          new IndexPage.Count(
              phrases.say("noun." + noun + (number == 1 ? ".one" : ".many")), number));
    }
  }

  /** The index of a reading, all of whose stories were added. */
  IndexPage of(Reading reading, Map<String, Letter> letters) {
    List<IndexPage.Entry> articles = new ArrayList<>();
    for (Witness witness : reading.articles()) {
      Letter letter = letters.get(witness.id());
      if (letter != null) {
        int sentences = witness.annotation().sentences().size();
        articles.add(new IndexPage.Entry(letter, phrases.count("sentence", sentences)));
      }
    }
    String summary =
        phrases.say(
            "index.summary",
            phrases.count("story", stories.size()),
            phrases.count("article", reading.articles().size()));
    List<IndexPage.Refused> refused =
        reading.rejections().stream()
            .map(
                r ->
                    new IndexPage.Refused(
                        Shown.words(r.source()),
                        r.code().label(),
                        Shown.words(r.message()),
                        Shown.words(r.next())))
            .toList();
    return new IndexPage(
        new Frame(
            phrases.say("document", phrases.say("index.title")),
            "",
            Frame.Place.STORIES,
            null,
            false),
        summary,
        stories,
        articles,
        refused);
  }
}
