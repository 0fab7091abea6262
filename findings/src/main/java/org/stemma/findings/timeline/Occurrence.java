package org.stemma.findings.timeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.ResolvedTime;
import org.stemma.findings.support.StoryText.Sentence;
import org.stemma.findings.support.Wording;

/**
 * One article's account of something that happens, or only its mention of it.
 *
 * @param time null: the account gives no date
 * @param period the days of {@code time}; null without it
 * @param planned told as lying ahead of the article
 * @param people entities of persons that take part
 * @param others entities of bodies and places; a country, its capital and its people are one
 * @param countries those of {@code others} that are countries
 * @param speaker whose statement it is; null for what is no statement, or where it is not told
 * @param words of the phrase
 * @param quoted content words of its sentence that stand in quotation marks
 * @param figures of the phrase, those of its date left out
 */
record Occurrence(
    Sentence sentence,
    Head head,
    Phrase phrase,
    @Nullable ResolvedTime time,
    @Nullable Period period,
    boolean planned,
    Set<String> people,
    Set<String> others,
    Set<String> countries,
    @Nullable String speaker,
    Wording words,
    Set<String> figures,
    Set<String> quoted) {
  String text() {
    return phrase.span().of(sentence.witness().article().text());
  }

  String article() {
    return sentence.witness().id();
  }

  Evidence evidence(boolean context) {
    Evidence.Role role =
        planned ? Evidence.Role.ANNOUNCES : context ? Evidence.Role.CONTEXT : Evidence.Role.REPORTS;
    return sentence.witness().evidence(phrase.span(), role);
  }

  /** The same account, told before it happened. */
  Occurrence ahead() {
    return new Occurrence(
        sentence, head, phrase, time, period, true, people, others, countries, speaker, words,
        figures, quoted);
  }

  /** Whether the article gives it to somebody, rather than tell it in its own voice. */
  boolean isAttributed() {
    return sentence.witness().annotation().attributions().stream()
        .filter(a -> a.field().equals(Field.TEXT))
        .anyMatch(a -> a.content().stream().anyMatch(c -> c.overlaps(phrase.span())));
  }

  /** Whether it can stand as the text of a line. */
  boolean shows() {
    return phrase.whole();
  }
}
