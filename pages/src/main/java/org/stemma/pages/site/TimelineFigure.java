package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Witness;
import org.stemma.pages.site.drawing.Moment;
import org.stemma.pages.site.drawing.Published;
import org.stemma.pages.site.drawing.TimelineDrawing;
import org.stemma.pages.site.view.Drawing;
import org.stemma.pages.site.view.StoryPage;

/** When, for the eye: the events of the list and the articles on one scale. */
final class TimelineFigure {
  private static final List<String> SIGNS =
      List.of("g-day", "g-month", "g-year", "g-open", "g-range", "g-plan", "g-none");

  private final Edition edition;
  private final Phrases phrases;

  TimelineFigure(Edition edition) {
    this.edition = edition;
    this.phrases = edition.phrases;
  }

  /** Null where too little has a date for a drawing to show anything. */
  StoryPage.@Nullable Figure of(List<Moment> moments) {
    List<Published> texts = edition.witnesses().stream().map(this::text).toList();
    Drawing drawing = TimelineDrawing.of(moments, texts, new DrawnWords(phrases));
    if (drawing == null) {
      return null;
    }
    List<Moment> shown = TimelineDrawing.shown(moments);
    List<StoryPage.Key> keys = new ArrayList<>();
    for (String sign : SIGNS) {
      if (moments.stream().anyMatch(m -> Moments.sign(m).equals(sign))) {
        keys.add(new StoryPage.Key(sign, phrases.say("draw." + sign)));
      }
    }
    List<String> notes = new ArrayList<>();
    if (shown.size() < moments.size()) {
      notes.add(phrases.say("draw.most", shown.size(), moments.size()));
    }
    if (shown.stream().anyMatch(Moment::disputed)) {
      notes.add(phrases.say("draw.disputed", phrases.say("stance.sign.DENIED")));
    }
    notes.add(phrases.say("draw.scale"));
    return new StoryPage.Figure(drawing, keys, notes);
  }

  private Published text(Witness witness) {
    Dating published = witness.article().published();
    return new Published(
        edition.siglum(witness.id()),
        edition.basis(witness.id()),
        published.earliest(),
        published.latest(),
        Days.inferred(published));
  }
}
