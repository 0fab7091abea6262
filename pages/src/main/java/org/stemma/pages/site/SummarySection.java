package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.SummaryLine;
import org.stemma.pages.site.Edition.Finding;
import org.stemma.pages.site.view.Dispute;
import org.stemma.pages.site.view.Piece;
import org.stemma.pages.site.view.Ref;
import org.stemma.pages.site.view.StoryPage;

/** What happened. */
final class SummarySection {
  private final Edition edition;
  private final Numbered numbered;
  private final Marks marks;
  private final Disputes disputes;

  SummarySection(Edition edition, Numbered numbered, Disputes disputes) {
    this.disputes = disputes;
    this.edition = edition;
    this.numbered = numbered;
    this.marks = new Marks(edition);
  }

  List<StoryPage.Line> of(List<SummaryLine> summary) {
    List<StoryPage.Line> lines = new ArrayList<>();
    for (SummaryLine line : summary) {
      Finding finding = edition.finding("1." + (lines.size() + 1), line.id());
      List<Piece> text = Inserts.in(edition, line.text(), line.inserts(), line.evidence());
      List<Ref> refs = edition.refs(finding, line.evidence(), line.text());
      Dispute dispute = disputes.of(line);
      numbered.add(line.id(), finding, text, line.evidence(), dispute);
      lines.add(
          new StoryPage.Line(
              finding.anchor(),
              finding.number(),
              dispute,
              text,
              refs,
              marks.of(line.support(), refs)));
    }
    return lines;
  }
}
