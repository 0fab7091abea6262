package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.TimelineEvent;
import org.stemma.pages.site.Edition.Finding;
import org.stemma.pages.site.drawing.Moment;
import org.stemma.pages.site.view.Dispute;
import org.stemma.pages.site.view.Piece;
import org.stemma.pages.site.view.Ref;
import org.stemma.pages.site.view.StoryPage;
import org.stemma.pages.site.view.Verbatim;

/** When: the events as a list. */
final class TimelineSection {
  /** What a date as the page writes it does not show by itself. */
  private static final Set<TimelineEvent.Granularity> TOLD =
      Set.of(
          TimelineEvent.Granularity.WEEK,
          TimelineEvent.Granularity.SEASON,
          TimelineEvent.Granularity.QUARTER,
          TimelineEvent.Granularity.DECADE);

  private final Edition edition;
  private final Numbered numbered;
  private final Disputes disputes;
  private final Marks marks;
  private final Inference inference;
  private final List<Moment> moments = new ArrayList<>();

  TimelineSection(Edition edition, Numbered numbered, Disputes disputes) {
    this.edition = edition;
    this.numbered = numbered;
    this.disputes = disputes;
    this.marks = new Marks(edition);
    this.inference = new Inference(edition);
  }

  List<StoryPage.Stretch> of(List<TimelineEvent> timeline) {
    List<Stretches.Dated> events = new ArrayList<>();
    for (TimelineEvent event : timeline) {
      Finding finding = edition.finding("2." + (events.size() + 1), event.id());
      events.add(new Stretches.Dated(event.from(), event(event, finding)));
    }
    return new Stretches(edition.phrases, edition.days).of(events);
  }

  /** The events that {@link #of} listed, as a drawing takes them. */
  List<Moment> moments() {
    return List.copyOf(moments);
  }

  private StoryPage.Event event(TimelineEvent event, Finding finding) {
    List<Piece> text = Inserts.in(edition, event.text(), event.inserts(), event.evidence());
    List<Ref> refs = edition.refs(finding, event.evidence(), event.text());
    Dispute dispute = disputes.of(event.evidence(), event.text());
    numbered.add(event.id(), finding, text, event.evidence(), dispute);
    @Nullable String article = inference.of(event);
    boolean inferred = event.from() != null && (event.approximate() || article != null);
    if (article == null && !event.evidence().isEmpty()) {
      article = event.evidence().getFirst().article();
    }
    Moment moment = Moments.of(event, finding, inferred, dispute != null);
    moments.add(moment);
    return new StoryPage.Event(
        finding.anchor(),
        finding.number(),
        Moments.sign(moment),
        edition.days.when(event),
        inferred,
        inferred && article != null ? edition.basis(article) : null,
        detail(event),
        words(event),
        dispute,
        text,
        refs,
        marks.of(event.support(), refs));
  }

  private static @Nullable Verbatim words(TimelineEvent event) {
    String words = event.resolvedFrom();
    return words == null || event.text().contains(words) ? null : Shown.verbatim(words);
  }

  private String detail(TimelineEvent event) {
    List<String> detail = new ArrayList<>();
    if (event.from() != null && TOLD.contains(event.granularity())) {
      detail.add(edition.phrases.say("granularity." + event.granularity()));
    }
    if (event.status() != TimelineEvent.Status.HAPPENED) {
      detail.add(edition.phrases.say("status." + event.status()));
    }
    return String.join(", ", detail);
  }
}
