package org.stemma.findings.conflicts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.Clauses;

/**
 * A sentence that dates something.
 *
 * @param acts what happened, as the table of acts groups it; the sentence may name several
 * @param governed the one of them that the date belongs to ("signed on 12 June"); null where no
 *     such word stands close before it, as in a dateline
 * @param entities of the story that it names
 * @param content words that carry meaning, those of its dates left out
 * @param planned whether it announces
 */
record Dated(
    Witness witness,
    Span sentence,
    ResolvedTime time,
    Set<String> acts,
    @Nullable String governed,
    Set<String> entities,
    Set<String> content,
    boolean planned) {
  String article() {
    return witness.id();
  }

  /** The day, as ISO 8601 writes it; "" where the calendar does not say. */
  String day() {
    String from = time.from();
    return from == null ? "" : from;
  }

  /** The words of the date. */
  String words() {
    return time.expression().span().of(witness.article().text());
  }

  /** The clause that gives it. */
  Evidence evidence() {
    String text = witness.article().text();
    Span date = time.expression().span();
    Span clause = Clauses.around(text, sentence, date);
    Span whole =
        new Span(Math.min(clause.start(), date.start()), Math.max(clause.end(), date.end()));
    return new Evidence(
        article(), Field.TEXT, whole, planned ? Evidence.Role.ANNOUNCES : Evidence.Role.REPORTS);
  }
}
