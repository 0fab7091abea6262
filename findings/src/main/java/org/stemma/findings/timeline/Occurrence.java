package org.stemma.findings.timeline;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Span;
import org.stemma.findings.support.EventWords;
import org.stemma.findings.support.StoryText.Sentence;
import org.stemma.findings.support.Wording;

/**
 * One article's account of something that happens, or only its mention of it.
 *
 * @param word that says what happened: the head's
 * @param time null: the account gives no date
 * @param period the days of {@code time}; null without it
 * @param planned told as lying ahead of the article
 * @param with who and what takes part
 * @param speaker whose statement it is; null for what is no statement, or where it is not told
 * @param words of the phrase
 * @param quoted content words of its sentence that stand in quotation marks
 * @param figures of the phrase, those of its date left out
 */
record Occurrence(
    Sentence sentence,
    Head head,
    Span word,
    Phrase phrase,
    @Nullable ResolvedTime time,
    @Nullable Period period,
    boolean planned,
    Participants with,
    @Nullable String speaker,
    Wording words,
    Set<String> figures,
    Set<String> quoted) {
  private static final Set<String> OTHERS =
      Set.of("another", "second", "third", "separate", "similar", "previous", "earlier");

  /** Words with which a phrase says that it tells of another of its kind. */
  private static final int OPENING = 3;

  /** Entities of the persons that take part. */
  Set<String> people() {
    return with.people();
  }

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
        sentence, head, word, phrase, time, period, true, with, speaker, words, figures, quoted);
  }

  /** Whether the article gives it to somebody, rather than tell it in its own voice. */
  boolean isAttributed() {
    return sentence.witness().annotation().attributions().stream()
        .filter(a -> a.field().equals(Field.TEXT))
        .anyMatch(a -> a.content().stream().anyMatch(c -> c.overlaps(phrase.span())));
  }

  /** Whether both are told by forms of one verb, of whatever class: "was fired", "fires X". */
  boolean sameVerb(Occurrence other) {
    return !head.nominal()
        && !other.head.nominal()
        && !EventWords.isLight(form())
        && Wording.stem(form()).equals(Wording.stem(other.form()));
  }

  private String form() {
    return word.of(sentence.witness().article().text()).toLowerCase(Locale.ROOT);
  }

  /** Whether its own words tell it from others of its kind: "another attack". */
  boolean isAnother() {
    return words.all().stream().limit(OPENING).anyMatch(OTHERS::contains);
  }

  /** Whether it can stand as the text of a line. */
  boolean shows() {
    return phrase.whole();
  }
}
