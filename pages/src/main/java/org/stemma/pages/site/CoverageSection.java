package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.CoverageRow;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Witness;
import org.stemma.pages.site.Edition.Finding;
import org.stemma.pages.site.view.FindingLink;
import org.stemma.pages.site.view.Letter;
import org.stemma.pages.site.view.Piece;
import org.stemma.pages.site.view.Ref;
import org.stemma.pages.site.view.StoryPage;

/** Who reports what: a row for each finding, a column for each article. */
final class CoverageSection {
  private final Edition edition;
  private final Numbered numbered;

  CoverageSection(Edition edition, Numbered numbered) {
    this.edition = edition;
    this.numbered = numbered;
  }

  /** Null where no row can be shown. */
  StoryPage.@Nullable Coverage of(List<CoverageRow> coverage) {
    List<Letter> columns =
        edition.witnesses().stream().map(w -> edition.letter(w.id(), "../")).toList();
    List<StoryPage.Covered> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CoverageRow row : coverage) {
      // The second row of a claim is that of its denial.
      boolean first = seen.add(row.finding());
      Numbered.Entry entry = numbered.get(first ? row.finding() : Numbered.denial(row.finding()));
      if (entry != null) {
        rows.add(row(row, entry, edition.finding("6." + (rows.size() + 1), row.id())));
      }
    }
    return rows.isEmpty() ? null : new StoryPage.Coverage(columns, rows);
  }

  private StoryPage.Covered row(CoverageRow row, Numbered.Entry entry, Finding finding) {
    Map<String, CoverageRow.State> states = new HashMap<>();
    row.cells().forEach(c -> states.put(c.article(), c.state()));
    List<StoryPage.Cell> cells = new ArrayList<>();
    for (Witness witness : edition.witnesses()) {
      List<Evidence> here = Edition.in(witness.id(), entry.evidence());
      cells.add(cell(states.get(witness.id()), row.charged(), edition.refs(finding, here)));
    }
    List<Piece> text = entry.text();
    FindingLink link = new FindingLink(entry.finding().number(), "#" + entry.finding().anchor());
    return new StoryPage.Covered(
        finding.anchor(), finding.number(), entry.dispute(), text, link, cells);
  }

  private StoryPage.Cell cell(CoverageRow.@Nullable State state, boolean charged, List<Ref> refs) {
    if (state == null) {
      // An article in a language that is not read counts in no coverage.
      return new StoryPage.Cell("ct", edition.phrases.say("cover.UNCERTAIN"), List.of());
    }
    return switch (state) {
      case REPORTED -> new StoryPage.Cell("rp", edition.phrases.say("cover.REPORTED"), refs);
      case ANNOUNCED -> new StoryPage.Cell("pl", edition.phrases.say("cover.ANNOUNCED"), refs);
      case OMITTED ->
          charged
              ? new StoryPage.Cell("lo", edition.phrases.say("cover.OMITTED.charged"), List.of())
              : new StoryPage.Cell("nt", edition.phrases.say("cover.OMITTED"), List.of());
      case NOT_YET -> new StoryPage.Cell("ny", edition.phrases.say("cover.NOT_YET"), List.of());
      case UNCERTAIN -> new StoryPage.Cell("ct", edition.phrases.say("cover.UNCERTAIN"), List.of());
    };
  }
}
