package org.stemma.findings.timeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.findings.support.EventWords;

/** Finds the word that a date dates: of which happening it tells the day. */
final class DatedWord {
  /** Words between a verb and the noun that is its object. */
  private static final int BEFORE_NOUN = 4;

  /** Words of ", the mayor said," at most. */
  private static final int LONGEST_INSERTION = 4;

  /** Words from a copula to a date that is all it says. */
  private static final int BESIDE_COPULA = 3;

  /** How far from an auxiliary its verb stands, in words. */
  private static final int AUXILIARY_REACH = 7;

  /** Words that may stand before a date that opens a sentence: "Earlier on Tuesday". */
  private static final int PREFACE = 4;

  private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "that");

  private DatedWord() {}

  /**
   * What a date dates.
   *
   * @param words of the sentence, or of what somebody is reported to have said in it
   * @param date the words that carry the date
   * @return null where no happening can be told
   */
  static @Nullable Head of(SentenceWords words, Span date, Head.Named named) {
    int first = words.wordFrom(date.start());
    int after = words.wordFrom(date.end());
    int noun = modified(words, first, after);
    if (noun >= 0) {
      return Head.of(words, noun, EventWords.noun(words.form(noun)), true);
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
      if (EventWords.noun(words.form(i)) != null && EventWord.isHeadNoun(words, i)) {
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

  private static @Nullable Head rightOf(SentenceWords words, int after, Head.Named named) {
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
              || (EventWords.noun(form) != null && !EventWord.afterSubject(words, i));
      if (!thing && EventWords.isSpeech(form) && isInserted(words, i)) {
        return null;
      }
      if (!thing && !form.endsWith("ing") && isFinite(form)) {
        return EventWord.at(words, i, named, words.words().size());
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

  private static boolean isFinite(String form) {
    return EventWords.isSpeech(form)
        || EventWords.isLight(form)
        || EventWords.isPast(form)
        || !EventWords.verb(form).isEmpty();
  }

  // What an auxiliary stands before; none after a mere copula, but for "there was a blast".
  private static @Nullable Head main(SentenceWords words, int from, Head.Named named) {
    for (int i = from; i < Math.min(words.words().size(), from + AUXILIARY_REACH); i++) {
      String form = words.form(i);
      if (EventWords.isAuxiliary(form)) {
        continue;
      }
      if (EventWords.isDeterminer(form)) {
        return null;
      }
      if (isFinite(form) || (form.endsWith("ing") && !EventWords.verb(form).isEmpty())) {
        Head head = EventWord.at(words, i, named, words.words().size());
        if (head != null) {
          return head;
        }
      }
    }
    return null;
  }

  private static @Nullable Head leftOf(SentenceWords words, int first, Head.Named named) {
    int own = first < words.words().size() ? part(words, first) : words.parts().size() - 1;
    for (int i = first - 1; i >= 0; i--) {
      int part = part(words, i);
      if (part != own && RELATIVES.contains(words.form(firstOf(words, part)))) {
        // "the ship, which had sailors on board, on Monday": the clause between has its own verb.
        continue;
      }
      Head head = EventWord.at(words, i, named, first);
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
      if (EventWords.isLight(form) && EventWord.isVerbHere(words, i)) {
        return Head.of(words, i, noun.kind(), false);
      }
      if (EventWords.isFunction(form) || words.words().get(i).owns()) {
        break;
      }
    }
    return noun;
  }
}
