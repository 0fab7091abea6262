package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Code;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.core.model.Warning;
import org.stemma.core.model.Witness;
import org.stemma.pages.site.Edition.Finding;
import org.stemma.pages.site.view.Ref;
import org.stemma.pages.site.view.StoryPage;

/** How good the evidence is: the articles, how they are dated, and what to be careful about. */
final class EvidenceSection {
  private final Edition edition;
  private final Provenance provenance;

  EvidenceSection(Edition edition) {
    this.edition = edition;
    this.provenance = new Provenance(edition);
  }

  List<StoryPage.Source> sources() {
    List<StoryPage.Source> sources = new ArrayList<>();
    for (Witness witness : edition.witnesses()) {
      Article article = witness.article();
      sources.add(
          new StoryPage.Source(
              edition.letter(article.id(), "../"),
              Links.outward(article.url()),
              article.sources().stream().map(provenance::place).toList(),
              provenance.outlet(article.outlet()),
              provenance.date(article.published())));
    }
    return sources;
  }

  List<StoryPage.Caveat> warnings() {
    List<StoryPage.Caveat> caveats = new ArrayList<>();
    for (Witness witness : edition.witnesses()) {
      Article article = witness.article();
      int number = 0;
      for (Warning warning : article.warnings()) {
        number++;
        String id = "w-" + article.id() + "-" + number;
        caveats.add(
            caveat(
                caveats.size() + 1,
                id,
                article,
                warning.code(),
                warning.message(),
                at(article, warning)));
      }
      Dating dating = article.published();
      for (Code code : dating.warnings()) {
        number++;
        String id = "w-" + article.id() + "-" + number;
        caveats.add(
            caveat(
                caveats.size() + 1,
                id,
                article,
                code,
                provenance.message(dating, code),
                dating.evidence()));
      }
    }
    return caveats;
  }

  private StoryPage.Caveat caveat(
      int row, String id, Article article, Code code, String message, List<Evidence> evidence) {
    Finding finding = edition.finding("9." + row, id);
    List<Evidence> here = evidence.stream().filter(e -> edition.holds(e.article())).toList();
    List<Ref> refs = edition.refs(finding, here);
    return new StoryPage.Caveat(
        finding.anchor(),
        finding.number(),
        edition.siglum(article.id()),
        code.label(),
        Shown.sentence(message),
        refs);
  }

  /** Where a warning applies; empty where it is about the whole article. */
  static List<Evidence> at(Article article, Warning warning) {
    @Nullable Field field = warning.field();
    @Nullable Span span = warning.span();
    return field == null || span == null
        ? List.of()
        : List.of(Evidence.of(article.id(), field, span));
  }
}
