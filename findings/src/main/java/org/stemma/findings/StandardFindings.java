package org.stemma.findings;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.CoverageRow;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Findings;
import org.stemma.core.model.Quote;
import org.stemma.core.model.Story;
import org.stemma.core.model.SummaryLine;
import org.stemma.core.model.TimelineEvent;
import org.stemma.core.model.Why;
import org.stemma.findings.claims.Claims;
import org.stemma.findings.conflicts.Conflicts;
import org.stemma.findings.coverage.Coverage;
import org.stemma.findings.quotes.Quotes;
import org.stemma.findings.summary.Summary;
import org.stemma.findings.support.StoryText;
import org.stemma.findings.support.Supports;
import org.stemma.findings.timeline.Timeline;

/** The findings that Stemma makes, in their first versions. */
public final class StandardFindings implements Findings {
  @Override
  public Dossier of(Story story) {
    Supports supports = Supports.of(story);
    StoryText text = StoryText.of(story);
    List<Why> whys = new ArrayList<>();
    List<Quote> quotes = Quotes.find(story, supports, whys);
    List<Claim> claims = Claims.find(story, supports, whys);
    List<TimelineEvent> timeline = Timeline.find(story, text, supports, whys);
    List<Conflict> conflicts = Conflicts.find(story, supports, quotes, claims, whys);
    List<CoverageRow> coverage = Coverage.find(story, text, claims, timeline, whys);
    List<SummaryLine> summary = Summary.find(story, text, supports, claims, timeline, whys);
    return new Dossier(story, quotes, claims, timeline, conflicts, coverage, summary, whys);
  }
}
