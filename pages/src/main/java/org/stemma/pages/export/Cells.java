package org.stemma.pages.export;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Support;
import org.stemma.pages.site.DossierView;

/** What several tables write into their cells. */
final class Cells {
  private static final String LINE = "\n";

  private Cells() {}

  /**
   * Evidence: {@code article sentence:from-to “words”}, one sentence a line. Words never hold a
   * line break.
   */
  static String evidence(DossierView view, List<Evidence> evidence) {
    return view.cited(evidence).stream()
        .map(c -> c.article() + " " + c.anchor() + " “" + c.words() + "”")
        .distinct()
        .collect(Collectors.joining(LINE));
  }

  /** The letters of the articles that evidence stands in, in the order of the evidence. */
  static String letters(DossierView view, List<Evidence> evidence) {
    Set<String> articles = new LinkedHashSet<>();
    evidence.forEach(e -> articles.add(e.article()));
    return letters(view, articles);
  }

  static String letters(DossierView view, Collection<String> articles) {
    return articles.stream().map(view::siglum).collect(Collectors.joining(" "));
  }

  /** The outlet's name, else its domain; null where nothing names it. */
  static @Nullable String outlet(Article article) {
    Outlet outlet = article.outlet();
    return words(outlet.name() == null ? outlet.domain() : outlet.name());
  }

  /** ISO 8601: a value, else an interval, open where an end is not known; null where both are. */
  static @Nullable String published(Dating dating) {
    if (dating.value() != null) {
      return dating.value();
    }
    if (dating.earliest() == null && dating.latest() == null) {
      return null;
    }
    return (dating.earliest() == null ? ".." : dating.earliest())
        + "/"
        + (dating.latest() == null ? ".." : dating.latest());
  }

  /** Who stands behind a finding: {@code origin: letters}, one a line; without origin unstated. */
  static String behind(DossierView view, Support support) {
    return support.by().stream()
        .map(
            b ->
                (b.origin() == null ? "" : DossierView.shown(b.origin().text()) + ": ")
                    + letters(view, b.articles()))
        .collect(Collectors.joining(LINE));
  }

  static @Nullable String entity(@Nullable Speaker speaker) {
    return speaker == null ? null : speaker.entity();
  }

  static String lines(Collection<String> values) {
    return values.stream().map(DossierView::shown).collect(Collectors.joining(LINE));
  }

  static @Nullable String words(@Nullable String words) {
    return words == null ? null : DossierView.shown(words);
  }
}
