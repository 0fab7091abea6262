package org.stemma.pages.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.CoverageRow;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Quote;
import org.stemma.core.model.SummaryLine;
import org.stemma.core.model.TimelineEvent;
import org.stemma.pages.site.DossierView;

/** The tables of what the dossier found. */
final class FindingSheets {
  private static final String SUPPORT = "outlets unnamed_outlets origins unstated behind";
  private static final String WITNESS = "article letter outlet published";

  static final List<Sheet> ALL =
      List.of(
          Sheet.of(
              "summary",
              "story line role text disputed " + SUPPORT + " letters evidence",
              FindingSheets::summary),
          Sheet.of(
              "quotes",
              "story quote text when agreed "
                  + SUPPORT
                  + " version kind speaker speaker_kind speaker_entity via "
                  + WITNESS
                  + " evidence",
              FindingSheets::quotes),
          Sheet.of(
              "claims",
              "story claim text disputed "
                  + SUPPORT
                  + " against_outlets against_unnamed_outlets against_origins against_unstated"
                  + " against_behind position stance modality holder holder_kind holder_entity via "
                  + WITNESS
                  + " evidence",
              FindingSheets::claims),
          Sheet.of(
              "timeline",
              "story event from to open_end granularity approximate resolved_from status text"
                  + " disputed "
                  + SUPPORT
                  + " letters evidence",
              FindingSheets::timeline),
          Sheet.of(
              "conflicts",
              "story conflict kind status scope reason side value " + SUPPORT + " letters evidence",
              FindingSheets::conflicts),
          Sheet.of(
              "coverage",
              "story row finding text charged " + WITNESS + " state evidence",
              FindingSheets::coverage));

  private FindingSheets() {}

  private static void summary(DossierView view, Csv csv) throws IOException {
    for (SummaryLine line : view.dossier().summary()) {
      Row row = new Row(view);
      row.add(line.id(), line.role(), words(line.text()), view.disputed(line));
      row.support(line.support()).letters(line.evidence()).evidence(line.evidence());
      csv.row(row.cells());
    }
  }

  private static void quotes(DossierView view, Csv csv) throws IOException {
    for (Quote quote : view.dossier().quotes()) {
      int version = 0;
      for (Quote.Variant variant : quote.variants()) {
        version++;
        Row row = new Row(view);
        row.add(quote.id(), words(quote.text()), quote.when(), quote.agreed());
        row.support(quote.support()).add(version, variant.kind());
        row.speaker(variant.speaker()).add(view.via(variant.chain()));
        row.witness(variant.evidence().getFirst().article()).evidence(variant.evidence());
        csv.row(row.cells());
      }
    }
  }

  private static void claims(DossierView view, Csv csv) throws IOException {
    for (Claim claim : view.dossier().claims()) {
      int place = 0;
      for (Claim.Position position : claim.positions()) {
        place++;
        Row row = new Row(view);
        row.add(claim.id(), words(claim.text()), claim.disputed());
        row.support(claim.held()).support(claim.against());
        row.add(place, position.stance(), position.modality());
        row.speaker(position.holder()).add(view.via(position.chain()));
        row.witness(position.article()).evidence(List.of(position.evidence()));
        csv.row(row.cells());
      }
    }
  }

  private static void timeline(DossierView view, Csv csv) throws IOException {
    for (TimelineEvent event : view.dossier().timeline()) {
      Row row = new Row(view);
      row.add(event.id(), event.from(), event.to(), event.openEnd(), event.granularity());
      row.add(event.approximate(), Cells.words(event.resolvedFrom()), event.status());
      row.add(words(event.text()), view.disputed(event));
      row.support(event.support()).letters(event.evidence()).evidence(event.evidence());
      csv.row(row.cells());
    }
  }

  private static void conflicts(DossierView view, Csv csv) throws IOException {
    for (Conflict conflict : view.dossier().conflicts()) {
      int place = 0;
      for (Conflict.Side side : conflict.sides()) {
        place++;
        Row row = new Row(view);
        row.add(conflict.id(), conflict.kind(), conflict.status(), conflict.scope());
        row.add(words(conflict.reason()), place, words(side.value()));
        row.support(side.support()).letters(side.evidence()).evidence(side.evidence());
        csv.row(row.cells());
      }
    }
  }

  /** A finding that a row of the coverage is about. */
  private record Subject(String text, List<Evidence> evidence) {}

  private static void coverage(DossierView view, Csv csv) throws IOException {
    Map<String, Subject> subjects = subjects(view.dossier());
    for (CoverageRow covered : view.dossier().coverage()) {
      Subject subject = subjects.get(covered.finding());
      for (CoverageRow.Cell cell : covered.cells()) {
        List<Evidence> here =
            subject == null
                ? List.of()
                : subject.evidence().stream()
                    .filter(e -> e.article().equals(cell.article()))
                    .toList();
        Row row = new Row(view);
        row.add(covered.id(), covered.finding(), subject == null ? null : words(subject.text()));
        row.add(covered.charged()).witness(cell.article()).add(cell.state()).evidence(here);
        csv.row(row.cells());
      }
    }
  }

  private static Map<String, Subject> subjects(Dossier dossier) {
    Map<String, Subject> subjects = new HashMap<>();
    dossier.claims().forEach(c -> subjects.put(c.id(), new Subject(c.text(), evidence(c))));
    dossier.timeline().forEach(t -> subjects.put(t.id(), new Subject(t.text(), t.evidence())));
    dossier.summary().forEach(s -> subjects.put(s.id(), new Subject(s.text(), s.evidence())));
    dossier.quotes().forEach(q -> subjects.put(q.id(), new Subject(q.text(), evidence(q))));
    return subjects;
  }

  private static List<Evidence> evidence(Claim claim) {
    return claim.positions().stream().map(Claim.Position::evidence).toList();
  }

  private static List<Evidence> evidence(Quote quote) {
    return quote.variants().stream().flatMap(v -> v.evidence().stream()).toList();
  }

  private static String words(String words) {
    return DossierView.shown(words);
  }
}
