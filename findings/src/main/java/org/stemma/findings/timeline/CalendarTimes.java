package org.stemma.findings.timeline;

import java.util.List;
import org.stemma.core.model.Field;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Span;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.model.TimelineEvent;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.EventWords;
import org.stemma.findings.support.Wording;

/**
 * Tells which expressions of time of an article give a day, or a stretch of days, of a calendar.
 */
final class CalendarTimes {
  /** Characters before a time among which its preposition stands. */
  private static final int LONGEST_PREPOSITION = 8;

  private final Witness witness;

  CalendarTimes(Witness witness) {
    this.witness = witness;
  }

  boolean isCalendar(ResolvedTime time) {
    TimeExpression expression = time.expression();
    return expression.field().equals(Field.TEXT)
        && (expression.type() == TimeExpression.Type.DATE
            || expression.type() == TimeExpression.Type.TIME)
        && time.from() != null
        && time.ambiguous().isEmpty()
        && !isBareClock(time)
        && !isName(time);
  }

  // "the Winter Meetings": part of a name.
  private boolean isName(ResolvedTime time) {
    String text = witness.article().text();
    Span words = time.expression().span();
    boolean season =
        Granularities.of(time) == TimelineEvent.Granularity.SEASON
            && words.of(text).indexOf(' ') < 0;
    return season
        && Character.isUpperCase(text.charAt(words.start()))
        && words.end() + 1 < text.length()
        && text.charAt(words.end()) == ' '
        && Character.isUpperCase(text.charAt(words.end() + 1));
  }

  // "before midnight": of which day, the article's own date does not tell.
  private boolean isBareClock(ResolvedTime time) {
    return time.expression().type() == TimeExpression.Type.TIME
        && !(isBeside(time) && followsPreposition(time))
        && Wording.of(time.expression().span().of(witness.article().text())).all().stream()
            .allMatch(EventWords::isClock);
  }

  // But "the midnight rules" were made at another hour.
  private boolean followsPreposition(ResolvedTime time) {
    Span words = time.expression().span();
    int from = Math.max(0, words.start() - LONGEST_PREPOSITION);
    List<String> before = Wording.of(witness.article().text().substring(from, words.end())).all();
    return before.stream().anyMatch(EventWords::isFunction);
  }

  // "on Tuesday at noon": the day stands in the same sentence.
  private boolean isBeside(ResolvedTime time) {
    return time.anchor() instanceof ResolvedTime.Anchor.Words words
        && witness.annotation().sentenceAt(words.span().start())
            == witness.annotation().sentenceAt(time.expression().span().start());
  }
}
