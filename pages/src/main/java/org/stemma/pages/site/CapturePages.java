package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Original;
import org.stemma.core.model.Originals;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;
import org.stemma.pages.original.OriginalPage;
import org.stemma.pages.original.Place;
import org.stemma.pages.site.Units.Spot;
import org.stemma.pages.site.Units.Unit;
import org.stemma.pages.site.view.CapturePage;

/**
 * Shows the pages that articles were read from. Sentences and cited spans have the anchors there
 * that they have on the article's page.
 */
final class CapturePages {
  private final Phrases phrases;
  private final Originals originals;

  CapturePages(Phrases phrases, Originals originals) {
    this.phrases = phrases;
    this.originals = originals;
  }

  /** The page of an article, once all that cites it was made; null if it was read from none. */
  @Nullable OriginalPage original(Article article, Edition edition) {
    Original original = originals.of(article.id());
    return original == null
        ? null
        : OriginalPage.of(
            original,
            article,
            places(article.id(), edition),
            Links::outward,
            phrases.say("original.picture"));
  }

  CapturePage of(Witness witness, Edition edition, OriginalPage original) {
    Article article = witness.article();
    String siglum = edition.siglum(article.id());
    String title = edition.title(article);
    return new CapturePage(
        phrases.say("original.document", siglum.isEmpty() ? title : siglum + ": " + title),
        CitedSection.language(witness),
        edition.letter(article.id(), "../"),
        Links.outward(article.url()),
        original.markup());
  }

  /** The sentences, cut where evidence begins or ends and where a link may lead. */
  private static List<Place> places(String article, Edition edition) {
    List<Place> places = new ArrayList<>();
    for (Unit unit : edition.units(article).text()) {
      SortedSet<Span> marked = edition.citations.marked(article, unit);
      SortedSet<Spot> spots = edition.citations.spots(article, unit);
      int start = unit.span().start();
      SortedSet<Integer> cuts = new TreeSet<>(List.of(start, unit.span().end()));
      marked.forEach(m -> cuts.addAll(List.of(start + m.start(), start + m.end())));
      spots.forEach(s -> cuts.add(s.span().start()));
      int from = start;
      for (int to : cuts.tailSet(start + 1)) {
        places.add(place(unit, new Span(from, to), marked, spots));
        from = to;
      }
    }
    return places;
  }

  private static Place place(Unit unit, Span span, SortedSet<Span> marked, SortedSet<Spot> spots) {
    List<String> anchors = new ArrayList<>();
    if (span.start() == unit.span().start()) {
      anchors.add(unit.anchor());
    }
    for (Spot spot : spots) {
      if (spot.span().start() == span.start()) {
        anchors.add(spot.anchor());
      }
    }
    Span inside = span.shift(-unit.span().start());
    boolean evidence = marked.stream().anyMatch(m -> m.contains(inside));
    return new Place(span, anchors, evidence);
  }
}
