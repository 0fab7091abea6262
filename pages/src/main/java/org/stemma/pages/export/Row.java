package org.stemma.pages.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Support;
import org.stemma.pages.site.DossierView;

/** A row while it is filled; the story comes first. */
final class Row {
  private final DossierView view;
  private final List<@Nullable Object> cells = new ArrayList<>();

  Row(DossierView view) {
    this.view = view;
    cells.add(view.dossier().story().id());
  }

  Row add(@Nullable Object... more) {
    for (@Nullable Object each : more) {
      cells.add(each);
    }
    return this;
  }

  Row support(Support support) {
    return add(
        support.outlets(),
        support.unnamed(),
        support.origins(),
        support.unstated(),
        Cells.behind(view, support));
  }

  Row speaker(@Nullable Speaker speaker) {
    return speaker == null
        ? add(null, null, null)
        : add(view.name(speaker), speaker.kind(), Cells.entity(speaker));
  }

  Row witness(String id) {
    Article article = view.article(id);
    return add(id, view.siglum(id), Cells.outlet(article), Cells.published(article.published()));
  }

  Row letters(List<Evidence> evidence) {
    return add(Cells.letters(view, evidence));
  }

  Row evidence(List<Evidence> evidence) {
    return add(Cells.evidence(view, evidence));
  }

  @Nullable Object[] cells() {
    return cells.toArray();
  }
}
