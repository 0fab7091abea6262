package org.stemma.findings.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.Datelines;
import org.stemma.findings.support.EventWords;
import org.stemma.findings.support.StoryText.Sentence;
import org.stemma.findings.support.Wording;

/** The names and attributions of an article, by sentence: what stands around a word. */
final class Surroundings implements Head.Named {
  private final Witness witness;
  private final Map<Integer, List<Attribution>> attributions = new TreeMap<>();
  private final Map<Integer, List<Mention>> mentions = new TreeMap<>();

  Surroundings(Witness witness) {
    this.witness = witness;
    for (Attribution attribution : witness.annotation().attributions()) {
      if (attribution.field().equals(Field.TEXT)) {
        places(attribution)
            .forEach(p -> attributions.computeIfAbsent(p, k -> new ArrayList<>()).add(attribution));
      }
    }
    for (Mention mention : witness.annotation().mentions()) {
      if (mention.field().equals(Field.TEXT)) {
        int place = witness.annotation().sentenceAt(mention.span().start());
        mentions.computeIfAbsent(place, p -> new ArrayList<>()).add(mention);
      }
    }
  }

  // The sentences in which an attribution has a part.
  private Set<Integer> places(Attribution attribution) {
    Set<Integer> places = new TreeSet<>();
    List<Span> parts = new ArrayList<>(attribution.content());
    if (attribution.cue() != null) {
      parts.add(attribution.cue());
    }
    if (attribution.source() != null) {
      parts.add(attribution.source());
    }
    for (Span part : parts) {
      int first = witness.annotation().sentenceAt(part.start());
      int last = witness.annotation().sentenceAt(part.end() - 1);
      for (int place = Math.max(0, first); place <= last; place++) {
        places.add(place);
      }
    }
    return places;
  }

  List<Attribution> attributionsAt(Span span) {
    return attributions.getOrDefault(witness.annotation().sentenceAt(span.start()), List.of());
  }

  List<Mention> mentionsOf(Sentence sentence) {
    return mentions.getOrDefault(sentence.place(), List.of());
  }

  // What an attribution gives to somebody, if the words stand in it; else the sentence.
  Span scope(Sentence sentence, Span inside) {
    Span sentenceBody = body(sentence.span());
    return attributionsAt(sentence.span()).stream()
        .filter(a -> a.cue() == null || !isNaming(a.cue()))
        .flatMap(a -> a.content().stream())
        .filter(c -> c.contains(inside) && sentence.span().contains(c) && isClause(c))
        .min(Comparator.comparingInt(Span::length))
        .orElse(sentenceBody.contains(inside) ? sentenceBody : sentence.span());
  }

  private boolean isNaming(Span cue) {
    return Wording.of(cue.of(witness.article().text())).all().stream().anyMatch(EventWords::names);
  }

  // With a subject: "was detained on Monday" says nothing of whom.
  private boolean isClause(Span content) {
    List<String> words = Wording.of(content.of(witness.article().text())).all();
    return !words.isEmpty()
        && !EventWords.isVerb(words.getFirst())
        && words.stream().anyMatch(EventWords::isVerb);
  }

  Span body(Span sentence) {
    return Datelines.after(witness.article().text(), sentence);
  }

  @Override
  public boolean isCue(Span word) {
    return attributionsAt(word).stream().anyMatch(a -> a.cue() != null && a.cue().overlaps(word));
  }

  @Override
  public boolean follows(Span word, MentionType type) {
    String text = witness.article().text();
    int place = witness.annotation().sentenceAt(word.start());
    for (Mention mention : mentions.getOrDefault(place, List.of())) {
      if (mention.type() == type
          && mention.span().start() > word.end()
          && mention.span().start() - word.end() < 45) {
        String between = text.substring(word.end(), mention.span().start());
        // A title may stand between, a clause or a preposition may not.
        return between.chars().noneMatch(c -> c == ',' || c == '.' || c == ';')
            && Wording.of(between).all().stream()
                .noneMatch(w -> EventWords.isFunction(w) || EventWords.isVerb(w));
      }
    }
    return false;
  }

  boolean isQuoted(Span span) {
    return attributionsAt(span).stream()
        .anyMatch(a -> a.quoted().stream().anyMatch(q -> q.contains(span)));
  }
}
