package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Caption;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;
import org.stemma.pages.original.OriginalPage;
import org.stemma.pages.site.Units.Unit;
import org.stemma.pages.site.view.ArticlePage;
import org.stemma.pages.site.view.Frame;
import org.stemma.pages.site.view.Letter;
import org.stemma.pages.site.view.Piece;

/** Makes the page of one article, after the dossier that cites it. */
final class ArticlePages {
  /** Up to so many witnesses are all shown; of more, the ones beside it. */
  private static final int NEIGHBOURS = 8;

  /** A longer title, in characters, is set as a paragraph. */
  private static final int LARGE = 300;

  private final Phrases phrases;
  private final Edition edition;
  private final Witness witness;
  private final List<ArticlePage.Fact> facts;
  private final List<ArticlePage.Caveat> warnings;
  private @Nullable OriginalPage original;

  /** Facts and warnings first: they may cite words that the units must then mark. */
  ArticlePages(Phrases phrases, Edition edition, Witness witness) {
    this.phrases = phrases;
    this.edition = edition;
    this.witness = witness;
    this.facts = new Facts(edition, new StoryPages(phrases)).of(witness);
    this.warnings = warnings(witness.article(), edition);
  }

  /**
   * The page.
   *
   * @param from the page that the article was read from; null if there is none
   */
  ArticlePage page(@Nullable OriginalPage from) {
    original = from;
    Article article = witness.article();
    List<Field> fields = CitedSection.fields(article);
    String siglum = edition.siglum(article.id());
    String title = edition.title(article);
    return new ArticlePage(
        new Frame(
            phrases.say("document", siglum.isEmpty() ? title : siglum + ": " + title),
            "../",
            Frame.Place.ARTICLE,
            edition.story() == null ? null : "../" + Links.story(edition.story().id()),
            false),
        siglum.isEmpty() ? null : siglum,
        CitedSection.language(witness),
        neighbours(article.id(), edition),
        fields.contains(Field.TITLE) ? unit(edition, article, Field.TITLE) : null,
        article.title() != null && article.title().length() > LARGE,
        fields.contains(Field.STANDFIRST) ? unit(edition, article, Field.STANDFIRST) : null,
        facts,
        paragraphs(article, edition),
        captions(article, edition, fields),
        lines(article, edition, fields),
        warnings,
        from == null ? null : "../" + Links.original(article.id()));
  }

  private List<ArticlePage.Neighbour> neighbours(String article, Edition edition) {
    List<Witness> witnesses = edition.witnesses();
    int here = witnesses.stream().map(Witness::id).toList().indexOf(article);
    List<ArticlePage.Neighbour> neighbours = new ArrayList<>();
    for (int i = 0; i < witnesses.size(); i++) {
      if (witnesses.size() <= NEIGHBOURS || Math.abs(i - here) <= 1) {
        Letter letter = edition.letter(witnesses.get(i).id(), "../");
        String rel = i == here - 1 ? "prev" : i == here + 1 ? "next" : null;
        neighbours.add(new ArticlePage.Neighbour(letter, i == here, rel));
      }
    }
    return neighbours.size() < 2 ? List.of() : neighbours;
  }

  private List<ArticlePage.Caveat> warnings(Article article, Edition edition) {
    Provenance provenance = new Provenance(edition);
    List<ArticlePage.Caveat> caveats = new ArrayList<>();
    article
        .warnings()
        .forEach(
            w ->
                caveats.add(
                    new ArticlePage.Caveat(
                        w.code().label(),
                        Shown.sentence(w.message()),
                        edition.refs(null, EvidenceSection.at(article, w)))));
    article
        .published()
        .warnings()
        .forEach(
            c ->
                caveats.add(
                    new ArticlePage.Caveat(
                        c.label(), provenance.message(article.published(), c), List.of())));
    return caveats;
  }

  private List<List<ArticlePage.Unit>> paragraphs(Article article, Edition edition) {
    List<List<ArticlePage.Unit>> paragraphs = new ArrayList<>();
    int paragraph = -2;
    int next = -1;
    for (Unit unit : edition.units(article.id()).text()) {
      while (next + 1 < article.paragraphs().size()
          && article.paragraphs().get(next + 1).start() <= unit.span().start()) {
        next++;
      }
      if (next != paragraph || paragraphs.isEmpty()) {
        paragraphs.add(new ArrayList<>());
        paragraph = next;
      }
      paragraphs.getLast().add(unit(edition, article, unit));
    }
    return paragraphs;
  }

  private ArticlePage.Unit unit(Edition edition, Article article, Field field) {
    return unit(edition, article, edition.units(article.id()).field(field));
  }

  private ArticlePage.Unit unit(Edition edition, Article article, Unit unit) {
    String id = article.id();
    String words = edition.units(id).words(unit);
    List<Piece> pieces = pieces(edition, id, unit, words);
    String label = edition.label(id, unit);
    return new ArticlePage.Unit(
        unit.anchor(),
        label,
        phrases.say(unit.sentence() ? "sentence" : "place", label),
        edition.citations.spots(id, unit).stream().map(Units.Spot::anchor).toList(),
        pieces,
        List.copyOf(edition.citations.findings(id, unit)),
        original(id, unit));
  }

  private @Nullable String original(String article, Unit unit) {
    boolean shown = original != null && original.anchors().contains(unit.anchor());
    return shown && edition.citations.cites(article, unit)
        ? "../" + Links.original(article) + "#" + unit.anchor()
        : null;
  }

  // Accounts are underlined, names outside them more lightly.
  private static List<Piece> pieces(Edition edition, String article, Unit unit, String words) {
    Piece.Style[] styles = new Piece.Style[words.length()];
    Arrays.fill(styles, Piece.Style.PLAIN);
    for (Span named : edition.citations.named(article, unit)) {
      Arrays.fill(styles, named.start(), named.end(), Piece.Style.NAMED);
    }
    for (Span marked : edition.citations.marked(article, unit)) {
      Arrays.fill(styles, marked.start(), marked.end(), Piece.Style.MARKED);
    }
    return Piece.cut(words, styles);
  }

  private List<ArticlePage.Line> captions(Article article, Edition edition, List<Field> fields) {
    List<ArticlePage.Line> lines = new ArrayList<>();
    for (int i = 0; i < article.captions().size(); i++) {
      if (fields.contains(Field.caption(i))) {
        Caption caption = article.captions().get(i);
        @Nullable String credit = caption.credit();
        lines.add(
            new ArticlePage.Line(
                phrases.say("caption"),
                unit(edition, article, Field.caption(i)),
                credit == null ? null : Shown.words(credit)));
      }
    }
    return lines;
  }

  private List<ArticlePage.Line> lines(Article article, Edition edition, List<Field> fields) {
    List<ArticlePage.Line> lines = new ArrayList<>();
    for (int i = 0; i < article.credits().size(); i++) {
      if (fields.contains(Field.credit(i))) {
        lines.add(
            new ArticlePage.Line(
                phrases.say("credit." + article.credits().get(i).kind()),
                unit(edition, article, Field.credit(i)),
                null));
      }
    }
    for (int i = 0; i < article.notices().size(); i++) {
      if (fields.contains(Field.notice(i))) {
        lines.add(
            new ArticlePage.Line(
                phrases.say("notice." + article.notices().get(i).kind()),
                unit(edition, article, Field.notice(i)),
                null));
      }
    }
    return lines;
  }
}
