package org.stemma.findings.timeline;

import java.util.Set;
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

  /** Words between a verb and the noun that is its object. */
  private static final int BEFORE_NOUN = 4;

  /** Words of ", the mayor said," at most. */
  private static final int LONGEST_INSERTION = 4;

  /** Words from a copula to a date that is all it says. */
  private static final int BESIDE_COPULA = 3;

  /** Words before a verb among which a negation stands. */
  private static final int NEGATES = 4;

  /** How far from its light verb a noun of happening stands, in words. */
  private static final int CARRIED = 7;

  /** Words that may stand before a date that opens a sentence: "Earlier on Tuesday". */
  private static final int PREFACE = 4;

  private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "that");
  private static final Kind LEAVING = new Kind("DEPART", "", null);
  private static final Kind SPEECH = new Kind("SAY", "", null);

  /** What the reader found around a word. */
  interface Named {
    /** Whether a mention of some type follows right after it. */
    boolean follows(Span word, MentionType type);

    /** Whether it attributes something to somebody. */
    boolean isCue(Span word);
  }

  /**
   * What a date dates.
   *
   * @param words of the sentence, or of what somebody is reported to have said in it
   * @param date the words that carry the date
   * @return null where no happening can be told
   */
  static @Nullable Head of(SentenceWords words, Span date, Named named) {
    int first = words.wordFrom(date.start());
    int after = words.wordFrom(date.end());
    int noun = modified(words, first, after);
    if (noun >= 0) {
      return of(words, noun, EventWords.noun(words.form(noun)), true);
    }
    if (describes(words, first, after)) {
      return null;
    }
    boolean preface = first <= PREFACE;
    for (int i = 0; preface && i < first; i++) {
      preface = EventWords.isFunction(words.form(i)) || EventWords.isDeterminer(words.form(i));
    }
    return preface || isInserted(words, first, after)
        ? rightOf(words, after, named)
        : leftOf(words, first, named);
  }

  // "whose government on Monday called": the date stands between the subject and its verb.
  private static boolean isInserted(SentenceWords words, int first, int after) {
    if (first == 0 || !words.runsOn(after - 1)) {
      return false;
    }
    int before = first - 1;
    boolean preposition = EventWords.isFunction(words.form(before));
    String subject = words.form(preposition ? before - 1 : before);
    boolean finite =
        EventWords.isAuxiliary(words.form(after))
            || (isFinite(words.form(after)) && EventWords.isVerb(words.form(after)));
    for (int i = before; i >= 0 && words.runsOn(i); i--) {
      String form = words.form(i);
      if (RELATIVES.contains(form)) {
        break;
      }
      if (EventWords.isVerb(form) && !words.words().get(i).capital()) {
        return false;
      }
    }
    return finite
        && !subject.isEmpty()
        && !EventWords.isVerb(subject)
        && !EventWords.isFunction(subject)
        && !subject.endsWith("ing");
  }

  /** "stays until Friday": of a stay it is the end that is dated. */
  Head until(SentenceWords words, Span date) {
    boolean end =
        kind.name().equals("STAY") && words.form(words.wordFrom(date.start()) - 1).equals("until");
    return end ? new Head(LEAVING, nominal, speech, planned, negated, place) : this;
  }

  /** The first word from {@code from} on that names a happening by a verb or as a noun; or null. */
  static @Nullable Head anywhere(SentenceWords words, int from, Named named) {
    for (int i = from; i < words.words().size(); i++) {
      Head head = at(words, i, named, words.words().size());
      if (head != null && !head.speech()) {
        return head;
      }
    }
    return null;
  }

  // "September's summit", "the 2022 invasion": the date stands before the noun that it dates.
  private static int modified(SentenceWords words, int first, int after) {
    boolean owns = after > 0 && words.words().get(after - 1).owns();
    boolean bare = first > 0 && EventWords.isFunction(words.form(first - 1));
    if (!owns && bare) {
      return -1;
    }
    for (int i = after; i < after + 2 && i < words.words().size(); i++) {
      if (!words.runsOn(i - 1) || EventWords.isFunction(words.form(i))) {
        return -1;
      }
      if (EventWords.noun(words.form(i)) != null && isHeadNoun(words, i)) {
        return i;
      }
    }
    return -1;
  }

  // "the 2005 film", "last year's plan": the date tells which film, not when what the clause says
  // took place.
  private static boolean describes(SentenceWords words, int first, int after) {
    // "musicals of the 1940s": which musicals.
    if (words.form(first - 1).equals("of")
        && EventWords.noun(words.form(first - 2)) == null
        && Character.isDigit(
            words.form(after - 1).isEmpty() ? ' ' : words.form(after - 1).charAt(0))) {
      return true;
    }
    if (after >= words.words().size() || !words.runsOn(after - 1)) {
      return false;
    }
    String next = words.form(after);
    boolean owns = after > 0 && words.words().get(after - 1).owns();
    boolean noun =
        !EventWords.isFunction(next)
            && !EventWords.isVerb(next)
            && !EventWords.isDeterminer(next)
            && !next.endsWith("ly");
    boolean decade =
        EventWords.isDeterminer(words.form(first))
            && Character.isDigit(words.form(after - 1).charAt(0));
    boolean bare =
        decade
            || (first > 0
                && (EventWords.isDeterminer(words.form(first - 1))
                    || words.words().get(first - 1).owns()));
    return owns || (bare && noun);
  }

  private static @Nullable Head rightOf(SentenceWords words, int after, Named named) {
    int own = part(words, after - 1);
    for (int i = after; i < words.words().size(); i++) {
      String form = words.form(i);
      int part = part(words, i);
      if (part != own && RELATIVES.contains(words.form(firstOf(words, part)))) {
        continue;
      }
      if (EventWords.isAuxiliary(form)) {
        return main(words, i + 1, named);
      }
      boolean thing =
          EventWords.isDeterminer(words.form(i - 1))
              || (i > 0 && words.words().get(i - 1).owns())
              || (EventWords.noun(form) != null && !afterSubject(words, i));
      if (!thing && EventWords.isSpeech(form) && isInserted(words, i)) {
        return null;
      }
      if (!thing && !form.endsWith("ing") && isFinite(form)) {
        return at(words, i, named, words.words().size());
      }
    }
    return null;
  }

  // "Two years before, he said, …": what was said is dated, or the saying; the words do not tell.
  private static boolean isInserted(SentenceWords words, int place) {
    int part = part(words, place);
    Span here = words.parts().get(part);
    int length = words.wordFrom(here.end()) - words.wordFrom(here.start());
    return part + 1 < words.parts().size() && length <= LONGEST_INSERTION;
  }

  private static int part(SentenceWords words, int place) {
    return words.partAt(words.words().get(place).span().start());
  }

  private static int firstOf(SentenceWords words, int part) {
    return words.wordFrom(words.parts().get(part).start());
  }

  private static boolean isMain(String form) {
    return EventWords.isBe(form)
        || EventWords.isPast(form)
        || EventWords.isSpeech(form)
        || (!EventWords.verb(form).isEmpty() && EventWords.noun(form) == null);
  }

  private static boolean isFinite(String form) {
    return EventWords.isSpeech(form)
        || EventWords.isLight(form)
        || EventWords.isPast(form)
        || !EventWords.verb(form).isEmpty();
  }

  // What an auxiliary stands before; none after a mere copula, but for "there was a blast".
  private static @Nullable Head main(SentenceWords words, int from, Named named) {
    for (int i = from; i < Math.min(words.words().size(), from + CARRIED); i++) {
      String form = words.form(i);
      if (EventWords.isAuxiliary(form)) {
        continue;
      }
      if (EventWords.isDeterminer(form)) {
        return null;
      }
      if (isFinite(form) || (form.endsWith("ing") && !EventWords.verb(form).isEmpty())) {
        Head head = at(words, i, named, words.words().size());
        if (head != null) {
          return head;
        }
      }
    }
    return null;
  }

  private static @Nullable Head leftOf(SentenceWords words, int first, Named named) {
    int own = first < words.words().size() ? part(words, first) : words.parts().size() - 1;
    for (int i = first - 1; i >= 0; i--) {
      int part = part(words, i);
      if (part != own && RELATIVES.contains(words.form(firstOf(words, part)))) {
        // "the ship, which had sailors on board, on Monday": the clause between has its own verb.
        continue;
      }
      Head head = at(words, i, named, first);
      if (head != null) {
        return head.nominal() ? carriedBy(words, head, i) : head;
      }
      // "is the latest since May": a state, unless the date itself follows ("the talks are on
      // Monday").
      boolean aside = EventWords.isSpeech(words.form(i - 1)) && words.form(i - 3).equals("what");
      if (EventWords.isAuxiliary(words.form(i)) && first - i > BESIDE_COPULA && !aside) {
        return null;
      }
    }
    return null;
  }

  // "held a personal meeting": the verb reports what the noun would only name.
  private static Head carriedBy(SentenceWords words, Head noun, int place) {
    for (int i = place - 1; i >= Math.max(0, place - BEFORE_NOUN) && words.runsOn(i); i--) {
      String form = words.form(i);
      if (EventWords.isLight(form) && isVerbHere(words, i)) {
        return of(words, i, noun.kind(), false);
      }
      if (EventWords.isFunction(form) || words.words().get(i).owns()) {
        break;
      }
    }
    return noun;
  }

  // What the word at a place says of a happening, if it says any.
  private static @Nullable Head at(SentenceWords words, int place, Named named, int limit) {
    String form = words.form(place);
    if (words.words().get(place).quoted()) {
      return null;
    }
    boolean verbal = isVerbHere(words, place);
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
          : new Head(SPEECH, false, true, false, negated(words, place), place);
    }
    if (verbal) {
      for (Kind kind : EventWords.verb(form)) {
        if (kind.named() == null || named.follows(words.words().get(place).span(), kind.named())) {
          return of(words, place, kind, false);
        }
      }
    }
    Kind noun = EventWords.noun(form);
    if (noun != null && !verbal) {
      return isHeadNoun(words, place) && !words.words().get(place).capital()
          ? of(words, place, noun, true)
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
        ? of(words, place, EventWords.own(form), false)
        : null;
  }

  // A form that may be noun or verb is a verb after its subject, an auxiliary or "to".
  private static boolean isVerbHere(SentenceWords words, int place) {
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

  private static boolean afterSubject(SentenceWords words, int place) {
    if (place == 0) {
      return false;
    }
    SentenceWords.Word before = words.words().get(place - 1);
    return (before.capital() && !before.owns() && place > 1)
        || (EventWords.isPronoun(before.form()) && !EventWords.isDeterminer(before.form()));
  }

  // "launch sites" are no launch: a noun that stands before another only describes it.
  private static boolean isHeadNoun(SentenceWords words, int place) {
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
        return of(words, light, noun, false);
      }
    }
    for (int i = light - 1; i >= Math.max(0, light - CARRIED); i--) {
      Kind noun = EventWords.noun(words.form(i));
      if (noun != null && !words.words().get(i).capital()) {
        return EventWords.takesPlace(words.form(light))
            ? of(words, light, noun, false)
            : of(words, i, noun, true);
      }
    }
    return of(words, light, EventWords.own(words.form(light)), false);
  }

  private static Head of(SentenceWords words, int place, @Nullable Kind kind, boolean nominal) {
    if (kind == null) {
      throw new IllegalArgumentException("Bug: no class of event at word " + place);
    }
    return new Head(
        kind, nominal, false, planned(words, place, nominal), negated(words, place), place);
  }

  private static boolean planned(SentenceWords words, int place, boolean nominal) {
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

  private static boolean negated(SentenceWords words, int place) {
    return words.words().subList(Math.max(0, place - NEGATES), place).stream()
        .map(SentenceWords.Word::form)
        .anyMatch(EventWords::negates);
  }
}
