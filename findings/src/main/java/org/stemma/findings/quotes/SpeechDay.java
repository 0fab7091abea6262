package org.stemma.findings.quotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Span;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;

/**
 * The day on which something was said, by the words that date the saying: "told reporters on
 * Monday", "On Monday, the mayor said", "the mayor on Monday called it". A date elsewhere in the
 * sentence dates something else.
 */
final class SpeechDay {
  private static final Set<String> OTHER_TIMES = Tables.words(SpeechDay.class, "other-times.txt");
  private static final Set<String> MODIFIERS = Tables.words(SpeechDay.class, "time-modifiers.txt");
  private static final Set<String> RELATIVES = Tables.words(SpeechDay.class, "clause-breaks.txt");
  private static final int DAY_LENGTH = "2000-01-01".length();

  /** "said in a written statement on", in words between verb and date. */
  private static final int FARTHEST_AFTER = 6;

  /** "Later on", in words between the start of the sentence and its date. */
  private static final int FARTHEST_OPENING = 3;

  /** "the Harbour Authority's chief spokesman", in words between the date and the source's name. */
  private static final int LONGEST_TITLE = 7;

  private SpeechDay() {}

  /** ISO 8601; null where no words date the saying, or several days could. */
  static @Nullable String of(Witness witness, Attribution attribution) {
    Span cue = attribution.cue();
    int sentence = cue == null ? -1 : witness.annotation().sentenceAt(cue.start());
    if (cue == null || sentence < 0) {
      return null;
    }
    Span around = witness.annotation().sentences().get(sentence);
    List<String> days =
        witness.times().stream()
            .filter(t -> isDay(t) && around.contains(t.expression().span()))
            .filter(t -> !isSaid(witness, t.expression().span()))
            .filter(t -> dates(witness.article().text(), around, attribution, cue, t))
            .map(t -> String.valueOf(t.from()).substring(0, DAY_LENGTH))
            .distinct()
            .toList();
    return days.size() == 1 ? days.getFirst() : null;
  }

  private static boolean isDay(ResolvedTime time) {
    TimeExpression expression = time.expression();
    String from = time.from();
    boolean single = time.to() == null || String.valueOf(time.to()).equals(from);
    return expression.field().equals(Field.TEXT)
        && from != null
        && single
        && from.length() >= DAY_LENGTH
        && (expression.type() == TimeExpression.Type.DATE
            || expression.type() == TimeExpression.Type.TIME);
  }

  private static boolean isSaid(Witness witness, Span time) {
    return witness.annotation().attributions().stream()
        .filter(a -> a.field().equals(Field.TEXT))
        .anyMatch(a -> a.content().stream().anyMatch(c -> c.overlaps(time)));
  }

  private static boolean dates(
      String text, Span sentence, Attribution attribution, Span cue, ResolvedTime resolved) {
    Span time = resolved.expression().span();
    String after = text.substring(time.end(), sentence.end());
    if (after.startsWith("'s")
        || after.startsWith("’s")
        || isOfSomethingElse(text, sentence, time)) {
      return false;
    }
    Span source = attribution.source();
    if (cue.overlaps(time)) {
      return true; // "said Monday" may be the cue
    }
    if (time.start() >= cue.end()) {
      String between = text.substring(cue.end(), time.start());
      return isOneClause(between) && count(between) <= FARTHEST_AFTER;
    }
    boolean opens = count(text.substring(sentence.start(), time.start())) <= FARTHEST_OPENING;
    if (source == null || source.overlaps(time)) {
      return opens && isOneClause(text.substring(time.end(), cue.start()).replaceFirst(",", ""));
    }
    if (source.start() >= time.end()) {
      String title = text.substring(time.end(), source.start());
      return opens && isOneClause(title.replaceFirst(",", "")) && count(title) <= LONGEST_TITLE;
    }
    return source.end() <= time.start()
        && count(text.substring(source.end(), time.start())) <= 1
        && count(text.substring(time.end(), cue.start())) == 0;
  }

  private static boolean isOfSomethingElse(String text, Span sentence, Span time) {
    List<String> before = SpokenWords.bare(text.substring(sentence.start(), time.start()));
    int last = before.size() - 1;
    while (last >= 0 && MODIFIERS.contains(before.get(last))) {
      last--;
    }
    return last >= 0 && OTHER_TIMES.contains(before.get(last));
  }

  private static boolean isOneClause(String between) {
    if (between.indexOf(',') >= 0 || between.indexOf(';') >= 0 || between.indexOf(':') >= 0) {
      return false;
    }
    return SpokenWords.bare(between).stream().noneMatch(RELATIVES::contains);
  }

  private static int count(String words) {
    return SpokenWords.bare(words).size();
  }
}
