package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;

/** Who stands before a verb as its subject, as far as the order of the words tells it. */
final class Subjects {
  private static final Set<String> AUXILIARIES = Tables.words(Frames.class, "auxiliaries.txt");
  private static final Set<String> BETWEEN =
      Set.of("also", "again", "since", "long", "both", "all", "once", "more", "later", "too");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

  private static final Set<String> BODIES = Tables.words(Subjects.class, "bodies.txt");

  /** Words before the noun of a described body, its article among them. */
  private static final int LONGEST = 5;

  private final Holders holders;

  Subjects(Holders holders) {
    this.holders = holders;
  }

  /**
   * Whose stance a verb gives.
   *
   * @param span the words that name him; the verb's where no words do
   */
  record Subject(List<Speaker> speakers, Span span) {
    Subject {
      speakers = List.copyOf(speakers);
    }
  }

  /** The reader's speaker where it found one, else the party before the verb; null if none. */
  @Nullable Subject of(Witness witness, List<Term> terms, int at, Span cue, boolean passive) {
    for (Attribution attribution : witness.annotation().attributions()) {
      Span source = attribution.source();
      if (attribution.field().equals(Field.TEXT)
          && attribution.cue() != null
          && attribution.cue().overlaps(cue)
          && attribution.speaker().kind() != Speaker.Kind.UNRESOLVED) {
        return new Subject(
            holders.of(witness, attribution),
            source == null || source.start() > cue.start() ? cue : source);
      }
    }
    return passive ? null : before(witness, terms, at);
  }

  /** Whose a thing is: "the US' claims"; null where no party is named. */
  @Nullable Speaker owner(Witness witness, List<Term> terms, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      if (terms.get(i).possessive()) {
        return holders.endingAt(witness, terms.get(i).span().end());
      }
    }
    return null;
  }

  private @Nullable Subject before(Witness witness, List<Term> terms, int at) {
    int i = at - 1;
    while (i >= 0
        && (AUXILIARIES.contains(terms.get(i).word())
            || BETWEEN.contains(terms.get(i).word())
            || terms.get(i).word().endsWith("ly"))) {
      i--;
    }
    if (i < 0) {
      return null;
    }
    if (PRONOUNS.contains(terms.get(i).word())) {
      return new Subject(List.of(Speaker.UNRESOLVED), terms.get(i).span());
    }
    String text = witness.article().text();
    int end = terms.get(i).span().end();
    int next = terms.get(i + 1).span().start();
    if (text.substring(end, next).contains(",")) {
      end = aside(text, terms.getFirst().span().start(), end);
      if (end < 0) {
        return null;
      }
    }
    Speaker speaker = holders.endingAt(witness, end);
    if (speaker == null) {
      return described(text, terms, i);
    }
    List<Speaker> speakers = new ArrayList<>();
    int start = end - String.valueOf(speaker.text()).length();
    Speaker first =
        start > 5 && text.startsWith(" and ", start - 5)
            ? holders.endingAt(witness, start - 5)
            : null;
    if (first != null) {
      speakers.add(first);
      start = start - 5 - String.valueOf(first.text()).length();
    }
    speakers.add(speaker);
    return new Subject(speakers, new Span(start, end));
  }

  // "The defence ministry has denied it": a body that is described, not named.
  private static @Nullable Subject described(String text, List<Term> terms, int head) {
    if (!BODIES.contains(terms.get(head).word())) {
      return null;
    }
    for (int i = head - 1; i >= Math.max(0, head - LONGEST); i--) {
      String word = terms.get(i).word();
      if (word.equals("the") || word.equals("a") || word.equals("its") || word.equals("his")) {
        Span span = new Span(terms.get(i).span().start(), terms.get(head).span().end());
        boolean unbroken = span.of(text).indexOf(',') < 0;
        return unbroken
            ? new Subject(List.of(new Speaker(Speaker.Kind.NAMED, span.of(text), null)), span)
            : null;
      }
    }
    return null;
  }

  // "Ortiz, who flew in, ruled out": where the name before the aside ends; -1 if there is none.
  private static int aside(String text, int from, int end) {
    int comma = text.lastIndexOf(", ", end - 1);
    return comma > from ? comma : -1;
  }
}
