package org.stemma.findings.summary;

import java.util.List;
import java.util.Set;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Insert;
import org.stemma.core.model.Span;
import org.stemma.core.model.TimelineEvent;
import org.stemma.findings.support.StoryText.Sentence;

/**
 * A sentence that can stand in a summary, since it can be read alone.
 *
 * @param span of the sentence without its dateline
 * @param inserts resolved days and names
 * @param events of the timeline that it tells of, in the order of its words; ids
 * @param planned it announces what it tells
 * @param said whether it only tells what somebody said
 * @param overtaken it announces what by now has happened
 * @param tells its content words, names left out
 * @param people entities of the persons that it names
 * @param acts classes of the happenings that it tells of ({@link
 *     org.stemma.findings.support.EventWords}), those of no table left out
 * @param score how much of what the story is about it says, 0 to 1, three decimals
 */
record Candidate(
    Sentence sentence,
    Span span,
    List<Insert> inserts,
    List<TimelineEvent> events,
    boolean planned,
    boolean said,
    boolean overtaken,
    Set<String> tells,
    Set<String> people,
    Set<String> acts,
    double score) {
  String text() {
    return span.of(sentence.witness().article().text());
  }

  /** Whether it begins with somebody's words. */
  boolean isQuote() {
    return text().startsWith("“") || text().startsWith("\"");
  }

  Evidence evidence() {
    return sentence
        .witness()
        .evidence(span, planned ? Evidence.Role.ANNOUNCES : Evidence.Role.REPORTS);
  }

  /** The same with a score. */
  Candidate scored(double value) {
    return new Candidate(
        sentence, span, inserts, events, planned, said, overtaken, tells, people, acts, value);
  }
}
