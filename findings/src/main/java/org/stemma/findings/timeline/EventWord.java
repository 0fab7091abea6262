package org.stemma.findings.timeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.EventWords;
import org.stemma.findings.support.EventWords.Kind;

/** Tells what a word of a sentence says of a happening. */
final class EventWord {
  /** How far from its light verb a noun of happening stands, in words. */
  private static final int CARRIED = 7;

  /** How far from its verb a particle stands, in words. */
  private static final int PARTICLE_REACH = 3;

  private static final Set<String> NO_HAPPENINGS =
      Tables.words(EventWord.class, "no-happenings.txt");
  private static final Kind SPEECH = new Kind("SAY", "", null);

  private EventWord() {}

  /** The first word from {@code from} on that names a happening by a verb or as a noun; or null. */
  static @Nullable Head anywhere(SentenceWords words, int from, Head.Named named) {
    for (int i = from; i < words.words().size(); i++) {
      Head head = at(words, i, named, words.words().size());
      if (head != null && !head.speech()) {
        return head;
      }
    }
    return null;
  }

  private static boolean isMain(String form) {
    return EventWords.isBe(form)
        || EventWords.isPast(form)
        || EventWords.isSpeech(form)
        || (!EventWords.verb(form).isEmpty() && EventWords.noun(form) == null);
  }

  // What the word at a place says of a happening, if it says any.
  static @Nullable Head at(SentenceWords words, int place, Head.Named named, int limit) {
    String form = words.form(place);
    if (words.words().get(place).quoted()) {
      return null;
    }
    boolean verbal = isVerbHere(words, place);
    Kind phrasal = verbal ? phrasal(words, place) : null;
    if (phrasal != null) {
      return Head.of(words, place, phrasal, false);
    }
    if (verbal && EventWords.isSpeech(form)) {
      // "what it said was a rocket": the saying is an aside.
      boolean aside = words.form(place - 2).equals("what");
      boolean passive = EventWords.isBe(words.form(place - 1));
      boolean noun =
          form.endsWith("ing")
              && words.runsOn(place - 1)
              && !EventWords.isAuxiliary(words.form(place - 1));
      // "a line called X": named by nobody.
      boolean name = EventWords.names(form) && !named.isCue(words.words().get(place).span());
      return aside || passive || noun || name
          ? null
          : new Head(SPEECH, false, true, false, Head.negated(words, place), place);
    }
    if (verbal) {
      for (Kind kind : EventWords.verb(form)) {
        if (kind.named() == null || named.follows(words.words().get(place).span(), kind.named())) {
          return Head.of(words, place, kind, false);
        }
      }
    }
    Kind noun = EventWords.noun(form);
    if (noun != null && !verbal) {
      return !isState(words, place)
              && isHeadNoun(words, place)
              && !words.words().get(place).capital()
          ? Head.of(words, place, noun, true)
          : null;
    }
    // "has met": the verb follows.
    boolean auxiliary =
        EventWords.isAuxiliary(form)
            && (isMain(words.form(place + 1))
                || (!words.form(place + 1).isEmpty() && isMain(words.form(place + 2))));
    if (verbal && EventWords.isLight(form) && auxiliary) {
      return null;
    }
    if (verbal && EventWords.isLight(form)) {
      return light(words, place, limit);
    }
    return verbal && EventWords.verb(form).isEmpty() && EventWords.isPast(form)
        ? Head.of(words, place, EventWords.own(form), false)
        : null;
  }

  // "passed away", "checked herself into".
  private static @Nullable Kind phrasal(SentenceWords words, int place) {
    String form = words.form(place);
    for (int i = place + 1; i <= place + PARTICLE_REACH && words.runsOn(i - 1); i++) {
      Kind kind = EventWords.phrasal(form, words.form(i));
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  // "came under fire", "went on trial": a state, and no fire.
  private static boolean isState(SentenceWords words, int place) {
    String before = words.form(place - 1);
    return before.equals("under")
        || before.equals("on")
        || NO_HAPPENINGS.contains(before + "_" + words.form(place));
  }

  // A form that may be noun or verb is a verb after its subject, an auxiliary or "to".
  static boolean isVerbHere(SentenceWords words, int place) {
    String form = words.form(place);
    String before = words.form(place - 1);
    if (words.words().get(place).capital() && place > 0) {
      return false;
    }
    if (EventWords.isDeterminer(before) || (place > 0 && words.words().get(place - 1).owns())) {
      return false;
    }
    boolean noun = EventWords.noun(form) != null || form.endsWith("s");
    if (noun && !EventWords.isPast(form)) {
      return before.equals("to") || EventWords.isAuxiliary(before) || afterSubject(words, place);
    }
    return true;
  }

  static boolean afterSubject(SentenceWords words, int place) {
    if (place == 0) {
      return false;
    }
    SentenceWords.Word before = words.words().get(place - 1);
    return (before.capital() && !before.owns() && place > 1)
        || (EventWords.isPronoun(before.form()) && !EventWords.isDeterminer(before.form()));
  }

  // "launch sites" are no launch: a noun that stands before another only describes it.
  static boolean isHeadNoun(SentenceWords words, int place) {
    if (!words.runsOn(place)) {
      return true;
    }
    SentenceWords.Word next = words.words().get(place + 1);
    return EventWords.isFunction(next.form())
        || EventWords.isVerb(next.form())
        || EventWords.isDeterminer(next.form())
        || next.capital()
        || Character.isDigit(next.form().charAt(0))
        || next.form().endsWith("ly");
  }

  // "held talks", "the meeting took place"; "the agreements she reached" only refers to them.
  private static Head light(SentenceWords words, int light, int limit) {
    for (int i = light + 1; i < Math.min(limit, light + CARRIED); i++) {
      Kind noun = EventWords.noun(words.form(i));
      if (noun != null) {
        return Head.of(words, light, noun, false);
      }
    }
    for (int i = light - 1; i >= Math.max(0, light - CARRIED); i--) {
      Kind noun = EventWords.noun(words.form(i));
      if (noun != null && !words.words().get(i).capital()) {
        return EventWords.takesPlace(words.form(light))
            ? Head.of(words, light, noun, false)
            : Head.of(words, i, noun, true);
      }
    }
    return Head.of(words, light, EventWords.own(words.form(light)), false);
  }
}
