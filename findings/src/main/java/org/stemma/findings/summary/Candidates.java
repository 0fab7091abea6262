package org.stemma.findings.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.model.TimelineEvent;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.Clauses;
import org.stemma.findings.support.EventWords;
import org.stemma.findings.support.StoryText;
import org.stemma.findings.support.StoryText.Sentence;
import org.stemma.findings.support.Wording;

/** The sentences of a story that can stand in its summary, with what they tell of. */
final class Candidates {
  /** Later sentences of an article seldom say what a story is about. */
  private static final int DEEPEST = 14;

  private static final double CENTRE = 0.7;
  private static final double POSITION = 0.3;

  /** What it costs a sentence that it says "yesterday", and nothing tells which day that is. */
  private static final double UNDATED = 0.08;

  /** How far from its verb a particle stands, in words: "checked herself into". */
  private static final int PARTICLE_REACH = 3;

  private Candidates() {}

  /** In the order of the witnesses and of their texts. */
  static List<Candidate> of(Story story, StoryText text, Map<String, List<Told>> byArticle) {
    Centre centre = Centre.of(story, text);
    List<Candidate> all = new ArrayList<>();
    for (Witness witness : story.witnesses()) {
      Map<Integer, List<Mention>> mentions = mentions(witness);
      for (Sentence sentence : text.of(witness.id())) {
        List<Mention> own = mentions.getOrDefault(sentence.place(), List.of());
        Span span = sentence.place() < DEEPEST ? Legible.of(sentence, own) : null;
        if (span != null) {
          Candidate candidate =
              candidate(
                  story, sentence, span, own, byArticle.getOrDefault(witness.id(), List.of()));
          double score =
              CENTRE * centre.of(sentence)
                  + POSITION / (1 + StrictMath.sqrt(sentence.place()))
                  - (isUndated(witness, span) ? UNDATED : 0);
          all.add(candidate.scored(Wording.rounded(score)));
        }
      }
    }
    return all;
  }

  /** An account in an article and the event of the timeline that it tells of. */
  record Told(Evidence evidence, TimelineEvent event) {}

  /** What each article tells of, in the order of the timeline. */
  static Map<String, List<Told>> byArticle(List<TimelineEvent> timeline) {
    Map<String, List<Told>> byArticle = new TreeMap<>();
    for (TimelineEvent event : timeline) {
      for (Evidence evidence : event.evidence()) {
        byArticle
            .computeIfAbsent(evidence.article(), k -> new ArrayList<>())
            .add(new Told(evidence, event));
      }
    }
    return byArticle;
  }

  private static Map<Integer, List<Mention>> mentions(Witness witness) {
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention mention : witness.annotation().mentions()) {
      if (mention.field().equals(Field.TEXT)) {
        bySentence
            .computeIfAbsent(
                witness.annotation().sentenceAt(mention.span().start()), p -> new ArrayList<>())
            .add(mention);
      }
    }
    return bySentence;
  }

  // A plan for a day that has come: whatever happened, the words no longer hold.
  private static boolean isOver(Story story, TimelineEvent event) {
    String last = event.to() == null ? event.from() : event.to();
    return event.status() == TimelineEvent.Status.HAPPENED
        || (story.latest() != null
            && last != null
            && last.compareTo(story.latest().toString()) <= 0);
  }

  private static Candidate candidate(
      Story story, Sentence sentence, Span span, List<Mention> mentions, List<Told> accounts) {
    Witness witness = sentence.witness();
    List<Told> told =
        accounts.stream()
            .filter(t -> sentence.span().contains(t.evidence().span()))
            .sorted(
                Comparator.comparing((Told t) -> t.evidence().span())
                    .thenComparing(t -> t.event().id()))
            .toList();
    String text = witness.article().text();
    boolean planned =
        told.isEmpty()
            ? isPlan(Wording.of(Clauses.first(text, span).of(text)))
            : announces(told.getFirst());
    boolean said = isSaid(witness, span);
    return new Candidate(
        sentence,
        span,
        Legible.inserts(witness, span),
        told.stream().map(Told::event).distinct().toList(),
        planned && !said,
        said,
        told.stream().anyMatch(t -> announces(t) && isOver(story, t.event())),
        unnamed(text, span, mentions),
        people(text, span, mentions),
        acts(Wording.of(span.of(text)).all()),
        0);
  }

  private static Set<String> people(String text, Span span, List<Mention> mentions) {
    Set<String> people = new TreeSet<>();
    for (Mention mention : mentions) {
      if (mention.type() == MentionType.PERSON && span.contains(mention.span())) {
        people.add(mention.entity() == null ? mention.span().of(text) : mention.entity());
      }
    }
    return people;
  }

  private static Set<String> acts(List<String> words) {
    Set<String> acts = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      EventWords.verb(words.get(i)).stream()
          .filter(k -> k.named() == null)
          .forEach(k -> acts.add(k.name()));
      EventWords.Kind noun = EventWords.noun(words.get(i));
      if (noun != null) {
        acts.add(noun.name());
      }
      for (int j = i + 1; j <= Math.min(i + PARTICLE_REACH, words.size() - 1); j++) {
        EventWords.Kind phrasal = EventWords.phrasal(words.get(i), words.get(j));
        if (phrasal != null) {
          acts.add(phrasal.name());
        }
      }
    }
    return acts;
  }

  // "yesterday" of an article without a date: the line would not say when.
  private static boolean isUndated(Witness witness, Span span) {
    return witness.times().stream()
        .anyMatch(
            t ->
                t.from() == null
                    && t.expression().type() == TimeExpression.Type.DATE
                    && t.expression().field().equals(Field.TEXT)
                    && span.contains(t.expression().span()));
  }

  // By what comes first: "will be replaced", but not "died in a protest over planned cuts".
  private static boolean isPlan(Wording clause) {
    for (String word : clause.all()) {
      if (EventWords.announces(word)) {
        return true;
      }
      if (EventWords.isPast(word) || EventWords.isSpeech(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean announces(Told told) {
    return told.evidence().role() == Evidence.Role.ANNOUNCES;
  }

  private static Set<String> unnamed(String text, Span span, List<Mention> mentions) {
    StringBuilder rest = new StringBuilder(span.of(text));
    for (Mention mention : mentions) {
      for (int i = mention.span().start(); i < mention.span().end(); i++) {
        if (span.contains(i)) {
          rest.setCharAt(i - span.start(), ' ');
        }
      }
    }
    return Wording.of(rest.toString()).content();
  }

  // Most of it is somebody's words.
  private static boolean isSaid(Witness witness, Span span) {
    return witness.annotation().attributions().stream()
        .filter(a -> a.field().equals(Field.TEXT))
        .anyMatch(a -> length(a, span) * 2 > span.length());
  }

  private static int length(Attribution attribution, Span span) {
    return attribution.content().stream()
        .filter(c -> c.overlaps(span))
        .mapToInt(c -> Math.min(c.end(), span.end()) - Math.max(c.start(), span.start()))
        .sum();
  }
}
