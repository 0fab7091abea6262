package org.stemma.findings.timeline;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.findings.support.EventWords;
import org.stemma.findings.support.EventWords.Kind;

/**
 * The word that says what happened at a date.
 *
 * @param nominal a noun names it in passing ("since the talks of May"): a reference, no report
 * @param speech somebody said something
 * @param planned it is told as lying ahead, or as possible
 * @param negated it is told as not having happened, or as a condition
 * @param place of the word in its sentence
 */
record Head(
    Kind kind, boolean nominal, boolean speech, boolean planned, boolean negated, int place) {
  /** Words before a verb among which stands what governs it. */
  private static final int GOVERNS = 7;

  /** The same before a noun: "expects the talks". */
  private static final int GOVERNS_NOUN = 4;

  /** Words before a verb among which a negation stands. */
  private static final int NEGATES = 4;

  private static final Kind LEAVING = new Kind("DEPART", "", null);

  /** What the reader found around a word. */
  interface Named {
    /** Whether a mention of some type follows right after it. */
    boolean follows(Span word, MentionType type);

    /** Whether it attributes something to somebody. */
    boolean isCue(Span word);
  }

  /** "stays until Friday": of a stay it is the end that is dated. */
  Head until(SentenceWords words, Span date) {
    boolean end =
        kind.name().equals("STAY") && words.form(words.wordFrom(date.start()) - 1).equals("until");
    return end ? new Head(LEAVING, nominal, speech, planned, negated, place) : this;
  }

  static Head of(SentenceWords words, int place, @Nullable Kind kind, boolean nominal) {
    if (kind == null) {
      throw new IllegalArgumentException("Bug: no class of event at word " + place);
    }
    return new Head(
        kind, nominal, false, planned(words, place, nominal), negated(words, place), place);
  }

  private static boolean planned(SentenceWords words, int place, boolean nominal) {
    if (nominal && Openness.of(words)) {
      return true;
    }
    int reach = nominal ? GOVERNS_NOUN : GOVERNS;
    boolean infinitive = words.form(place - 1).equals("to");
    boolean controls = EventWords.controls(words.form(place)) && words.form(place + 1).equals("to");
    if (!nominal && (infinitive || controls)) {
      return true;
    }
    for (int i = place - 1; i >= Math.max(0, place - reach); i--) {
      String form = words.form(i);
      if (EventWords.announces(form)) {
        return true;
      }
      // A plan does not reach over a verb of saying, nor to a noun over any verb.
      if (EventWords.isSpeech(form) || (nominal && EventWords.isVerb(form))) {
        return false;
      }
    }
    return false;
  }

  static boolean negated(SentenceWords words, int place) {
    return words.words().subList(Math.max(0, place - NEGATES), place).stream()
        .anyMatch(w -> EventWords.negates(w.form()) && !Openness.isOfOpenness(words, w.span()));
  }
}
