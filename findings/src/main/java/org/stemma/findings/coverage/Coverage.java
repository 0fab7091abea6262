package org.stemma.findings.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Claim;
import org.stemma.core.model.CoverageRow;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Story;
import org.stemma.core.model.TimelineEvent;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.StoryText;

/** Which articles report a claim, its denial or an event, and which could have. */
public final class Coverage {
  private static final int FEWEST_REPORTS = 2;

  /** What lies further before the first article, in days, is background, and nobody owes it. */
  private static final int BACKGROUND = 7;

  private static final int DAY_LENGTH = "2000-01-01".length();

  private Coverage() {}

  /**
   * A row for each claim, and a second one for its denial; then one for each event that two
   * articles or more report.
   */
  public static List<CoverageRow> find(
      Story story,
      StoryText text,
      List<Claim> claims,
      List<TimelineEvent> timeline,
      List<Why> whys) {
    if (story.witnesses().size() < FEWEST_REPORTS) {
      return List.of();
    }
    Silence silence = new Silence(story, text);
    List<CoverageRow> rows = new ArrayList<>();
    for (Claim claim : claims) {
      List<Evidence> evidence = claim.positions().stream().map(Claim.Position::evidence).toList();
      rows.add(row(story, silence, claim.id(), evidence, null, claim.disputed(), whys));
      CoverageRow denial = DenialCoverage.row(story, text, claim, whys);
      if (denial != null) {
        rows.add(denial);
      }
    }
    for (TimelineEvent event : timeline) {
      long reports =
          event.evidence().stream()
              .filter(e -> e.role() != Evidence.Role.ANNOUNCES)
              .map(Evidence::article)
              .distinct()
              .count();
      if (reports >= FEWEST_REPORTS) {
        rows.add(
            row(
                story,
                silence,
                event.id(),
                event.evidence(),
                event.from(),
                isOfTheStory(story, event),
                whys));
      }
    }
    return List.copyOf(rows);
  }

  // Told of these days, and a happening: nobody must report what was said, or what was long ago.
  private static boolean isOfTheStory(Story story, TimelineEvent event) {
    String from = event.from();
    LocalDate earliest =
        story.witnesses().stream()
            .map(w -> w.article().published().earliest())
            .filter(day -> day != null)
            .min(LocalDate::compareTo)
            .orElse(null);
    return event.status() == TimelineEvent.Status.HAPPENED
        && from != null
        && from.length() >= DAY_LENGTH
        && earliest != null
        && !LocalDate.parse(from.substring(0, DAY_LENGTH)).isBefore(earliest.minusDays(BACKGROUND));
  }

  private static CoverageRow row(
      Story story,
      Silence silence,
      String finding,
      Collection<Evidence> evidence,
      @Nullable String from,
      boolean owed,
      List<Why> whys) {
    LocalDate known = known(story, evidence, from);
    boolean dated = from != null;
    List<CoverageRow.Cell> cells =
        story.witnesses().stream()
            .map(w -> new CoverageRow.Cell(w.id(), state(w, evidence, known, dated)))
            .toList();
    Set<String> open =
        cells.stream()
            .filter(c -> c.state() == CoverageRow.State.OMITTED)
            .map(CoverageRow.Cell::article)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!open.isEmpty()) {
      Set<String> telling = silence.mayTell(evidence, open);
      cells = cells.stream().map(c -> unlessTold(c, telling)).toList();
    }
    boolean charged = owed && isCharged(story, cells);
    String id = Ids.of('v', evidence.iterator().next(), finding);
    whys.add(why(id, charged, evidence));
    return new CoverageRow(id, finding, cells, charged);
  }

  static Why why(String id, boolean charged, Collection<Evidence> evidence) {
    return Why.of(
        id,
        "coverage",
        charged ? "most-report-it" : "few-report-it",
        charged
            ? "at least two thirds of the lines of text that could report it do"
            : "fewer than two thirds of the lines of text that could report it do, or nobody owes"
                + " it",
        List.copyOf(evidence));
  }

  // The day on which it happened; without one, the first day on which an article reports it.
  static @Nullable LocalDate known(
      Story story, Collection<Evidence> evidence, @Nullable String from) {
    if (from != null && from.length() >= DAY_LENGTH) {
      return LocalDate.parse(from.substring(0, DAY_LENGTH));
    }
    if (from != null) {
      return null;
    }
    return evidence.stream()
        .map(e -> story.witness(e.article()).article().published().latest())
        .filter(day -> day != null)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  static CoverageRow.State state(
      Witness witness, Collection<Evidence> evidence, @Nullable LocalDate known, boolean dated) {
    List<Evidence> own = evidence.stream().filter(e -> e.article().equals(witness.id())).toList();
    if (own.stream().anyMatch(e -> e.role() != Evidence.Role.ANNOUNCES)) {
      return CoverageRow.State.REPORTED;
    }
    if (!own.isEmpty()) {
      return CoverageRow.State.ANNOUNCED;
    }
    LocalDate latest = witness.article().published().latest();
    LocalDate earliest = witness.article().published().earliest();
    if (latest == null || earliest == null) {
      return CoverageRow.State.UNCERTAIN;
    }
    if (known == null) {
      return dated ? CoverageRow.State.OMITTED : CoverageRow.State.UNCERTAIN;
    }
    if (latest.isBefore(known)) {
      return dated ? CoverageRow.State.NOT_YET : CoverageRow.State.UNCERTAIN;
    }
    return earliest.isAfter(known) ? CoverageRow.State.OMITTED : CoverageRow.State.UNCERTAIN;
  }

  // Silence is held against nobody who may have spoken of it in other words.
  private static CoverageRow.Cell unlessTold(CoverageRow.Cell cell, Set<String> telling) {
    return cell.state() == CoverageRow.State.OMITTED && telling.contains(cell.article())
        ? new CoverageRow.Cell(cell.article(), CoverageRow.State.UNCERTAIN)
        : cell;
  }

  /** Whether somebody leaves out what two thirds of the lines that could report it do. */
  static boolean isCharged(Story story, List<CoverageRow.Cell> cells) {
    TreeMap<String, CoverageRow.State> states = new TreeMap<>();
    cells.forEach(c -> states.put(c.article(), c.state()));
    int could = 0;
    int does = 0;
    for (Story.Line line : story.lines()) {
      Set<CoverageRow.State> ofLine =
          line.articles().stream().map(states::get).collect(Collectors.toCollection(TreeSet::new));
      boolean reports = ofLine.contains(CoverageRow.State.REPORTED);
      if (reports || ofLine.contains(CoverageRow.State.OMITTED)) {
        could++;
        does += reports ? 1 : 0;
      }
    }
    return could > 1 && states.containsValue(CoverageRow.State.OMITTED) && 3 * does >= 2 * could;
  }
}
