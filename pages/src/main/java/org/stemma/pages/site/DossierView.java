package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.SummaryLine;
import org.stemma.core.model.TimelineEvent;
import org.stemma.pages.site.Units.Spot;
import org.stemma.pages.site.view.StoryPage;

/**
 * A dossier as its page shows it, for forms other than the site: the same numbers, labels and
 * words, decided in one place. Not thread-safe.
 */
public final class DossierView {
  /**
   * Words of an article and where they stand.
   *
   * @param article its id
   * @param anchor {@code s12:33-90}: characters 33 to 90 of sentence 12, as links into its page
   *     have it
   */
  public record Cited(String article, String anchor, String words) {}

  private final Dossier dossier;
  private final Phrases phrases;
  private final Edition edition;
  private final Voices voices;
  private final Disputes disputes;

  public DossierView(Phrases phrases, Dossier dossier) {
    this.dossier = dossier;
    this.phrases = phrases;
    this.edition = new Edition(phrases, dossier.story());
    this.voices = new Voices(edition);
    this.disputes = new Disputes(edition, dossier.claims());
  }

  public Dossier dossier() {
    return dossier;
  }

  /** The headline; the phrase for none where no article has one. */
  public String headline() {
    return new StoryPages(phrases).headline(dossier.story());
  }

  /** The whole page. */
  public StoryPage page() {
    return new StoryPages(phrases).of(dossier, new Edition(phrases, dossier.story()));
  }

  /**
   * An article of the story.
   *
   * @throws IllegalArgumentException if the story has no such article
   */
  public Article article(String id) {
    return edition.article(id);
  }

  /** The letter of an article; empty for one that is not of the story. */
  public String siglum(String article) {
    return edition.siglum(article);
  }

  /** A speaker in words, also where he is not named or not resolved. */
  public String name(Speaker speaker) {
    return voices.name(speaker);
  }

  /** Through whom words came; null where they came straight, or nobody can be told. */
  public @Nullable String via(List<Speaker> chain) {
    return voices.via(chain);
  }

  /** Whether a line of the summary puts a claim that somebody denies or doubts. */
  public boolean disputed(SummaryLine line) {
    return disputes.of(line) != null;
  }

  /** Whether an event is a claim that somebody denies or doubts. */
  public boolean disputed(TimelineEvent event) {
    return disputes.of(event.evidence(), event.text()) != null;
  }

  /** Evidence, sentence by sentence. */
  public List<Cited> cited(List<Evidence> evidence) {
    List<Cited> cited = new ArrayList<>();
    for (Evidence each : evidence) {
      String field = edition.article(each.article()).words(each.field());
      for (Spot spot : edition.units(each.article()).spots(each.field(), each.span())) {
        String words = Shown.words(spot.span().of(field)).replaceAll("\\s++", " ");
        cited.add(new Cited(each.article(), spot.anchor(), words));
      }
    }
    return cited;
  }

  /** Words of an input without what would steer a page, a terminal or a table. */
  public static String shown(String words) {
    return Shown.words(words);
  }
}
