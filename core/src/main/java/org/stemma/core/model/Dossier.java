package org.stemma.core.model;

import java.util.List;

/**
 * A story and what a person wants to know about it. What cannot be told is absent, never wrong.
 *
 * @param whys for the findings, sorted; those of the story stand in the story
 */
public record Dossier(
    Story story,
    List<Quote> quotes,
    List<Claim> claims,
    List<TimelineEvent> timeline,
    List<Conflict> conflicts,
    List<CoverageRow> coverage,
    List<SummaryLine> summary,
    List<Why> whys) {
  public Dossier {
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
    timeline = List.copyOf(timeline);
    conflicts = List.copyOf(conflicts);
    coverage = List.copyOf(coverage);
    summary = List.copyOf(summary);
    whys = whys.stream().sorted().toList();
  }

  /** A story of which nothing could be found out. */
  public static Dossier without(Story story) {
    return new Dossier(
        story, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
