package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stemma.core.model.Code;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Source;
import org.stemma.pages.site.view.ArticlePage;
import org.stemma.pages.site.view.Ref;

/** How the outlet and the dates of an article are known, with the words that show it. */
final class Provenance {
  private final Edition edition;
  private final Phrases phrases;

  Provenance(Edition edition) {
    this.edition = edition;
    this.phrases = edition.phrases;
  }

  ArticlePage.Value outlet(Outlet outlet) {
    return new ArticlePage.Value(
        edition.outlet(outlet),
        null,
        false,
        false,
        phrases.say("outlet.basis." + outlet.basis()),
        quoted(outlet.evidence()));
  }

  ArticlePage.Value date(Dating dating) {
    String basis =
        dating.basis().isEmpty()
            ? phrases.say("date.basis.none")
            : dating.basis().stream()
                .map(b -> phrases.say("date.basis." + b))
                .collect(Collectors.joining(", "));
    return new ArticlePage.Value(
        edition.days.published(dating),
        null,
        false,
        Days.inferred(dating),
        basis,
        quoted(dating.evidence()));
  }

  /** What a warning of a date says, in the words of its code; its details are the evidence. */
  String message(Dating dating, Code code) {
    String words =
        dating.evidence().stream()
            .filter(e -> edition.holds(e.article()))
            .map(edition::words)
            .distinct()
            .collect(Collectors.joining("; "));
    return code.happened(words) + ". " + code.next();
  }

  private List<ArticlePage.Quoted> quoted(List<Evidence> evidence) {
    List<ArticlePage.Quoted> quoted = new ArrayList<>();
    for (Evidence each : evidence) {
      if (edition.holds(each.article())) {
        List<Ref> refs = edition.refs(null, List.of(each));
        quoted.add(new ArticlePage.Quoted(Shown.verbatim(edition.words(each)), refs));
      }
    }
    return quoted;
  }

  String place(Source source) {
    String place = phrases.say("source." + source.kind(), Shown.words(source.place()));
    return source.id() == null
        ? place
        : place + ", " + phrases.say("source.id", Shown.words(source.id()));
  }
}
