package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Source;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.pages.site.Units.Unit;
import org.stemma.pages.site.view.ArticlePage;

/** What is known about an article, line by line. */
final class Facts {
  private final Edition edition;
  private final StoryPages stories;
  private final Phrases phrases;
  private final List<ArticlePage.Fact> facts = new ArrayList<>();

  Facts(Edition edition, StoryPages stories) {
    this.edition = edition;
    this.stories = stories;
    this.phrases = edition.phrases;
  }

  List<ArticlePage.Fact> of(Witness witness) {
    Article article = witness.article();
    Provenance provenance = new Provenance(edition);
    Story story = edition.story();
    if (story != null) {
      add("story", List.of(inside(stories.headline(story), "../" + Links.story(story.id()))));
    }
    add("outlet", List.of(provenance.outlet(article.outlet())));
    add("published", List.of(provenance.date(article.published())));
    if (article.modified() != null) {
      add("modified", List.of(provenance.date(article.modified())));
    }
    add("authors", article.authors().stream().map(Facts::plain).toList());
    add(
        "credit",
        article.credits().stream().map(Credit::name).distinct().map(Facts::plain).toList());
    if (article.section() != null) {
      add("section", List.of(plain(article.section())));
    }
    add("language", List.of(plain(language(witness))));
    if (article.url() != null) {
      add("address", List.of(outside(article.url(), article.url())));
    }
    add("source", article.sources().stream().map(s -> source(provenance, s)).toList());
    add("text", List.of(plain(text(witness))));
    return List.copyOf(facts);
  }

  private void add(String key, List<ArticlePage.Value> values) {
    if (!values.isEmpty()) {
      facts.add(new ArticlePage.Fact(phrases.say("fact." + key), values));
    }
  }

  private static ArticlePage.Value source(Provenance provenance, Source source) {
    String words = provenance.place(source);
    return source.kind() == Source.Kind.FILE ? plain(words) : outside(words, source.place());
  }

  private String language(Witness witness) {
    String language = Shown.words(witness.annotation().language());
    String known =
        phrases.has("language." + language) ? phrases.say("language." + language) : language;
    return witness.annotation().read() ? known : phrases.say("language.unread", known);
  }

  private String text(Witness witness) {
    List<Unit> units = edition.units(witness.id()).text();
    int sentences = (int) units.stream().filter(Unit::sentence).count();
    int cited = (int) units.stream().filter(u -> edition.citations.cites(witness.id(), u)).count();
    String count = phrases.count("sentence", sentences);
    return cited == 0
        ? phrases.say("text.uncited", count)
        : phrases.say("text.cited", count, cited);
  }

  private static ArticlePage.Value plain(String words) {
    return new ArticlePage.Value(Shown.words(words), null, false, false, null, List.of());
  }

  private static ArticlePage.Value inside(String words, String href) {
    return new ArticlePage.Value(words, href, false, false, null, List.of());
  }

  private static ArticlePage.Value outside(String words, @Nullable String address) {
    String href = Links.outward(address);
    return new ArticlePage.Value(Shown.words(words), href, href != null, false, null, List.of());
  }
}
