package org.stemma.findings.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.SentenceVector;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;

/** The sentences of a story's articles, each looked at once. */
public final class StoryText {
  /**
   * Cosine from which two sentences may speak of one thing. Of pairs that tell one event on the
   * development stories nine of ten lie above 0.64, of pairs taken at random 19 of 20 below 0.65.
   */
  private static final double MAY_SPEAK_OF = 0.65;

  /** Share of the content words of a finding that may speak of it, if two or more recur. */
  private static final double MAY_MENTION = 0.3;

  private static final int[] NOWHERE = {};

  private final Map<String, List<Sentence>> byArticle;
  private final Map<String, Map<String, int[]>> byWord = new HashMap<>();

  private StoryText(Map<String, List<Sentence>> byArticle) {
    this.byArticle = Collections.unmodifiableMap(byArticle);
    byArticle.forEach((article, sentences) -> byWord.put(article, places(sentences)));
  }

  // In which sentences of an article each word stands.
  private static Map<String, int[]> places(List<Sentence> sentences) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (String word : sentence.words().content()) {
        places.computeIfAbsent(word, w -> new ArrayList<>()).add(sentence.place());
      }
    }
    Map<String, int[]> packed = new HashMap<>();
    places.forEach((word, at) -> packed.put(word, at.stream().mapToInt(p -> p).toArray()));
    return packed;
  }

  /**
   * A sentence of an article.
   *
   * @param place in the article, from 0
   * @param vector null where the reader gave none
   */
  public record Sentence(
      Witness witness, int place, Span span, Wording words, @Nullable SentenceVector vector) {
    /** Cosine with another sentence, three decimals; 0 if either has no vector. */
    public double cosine(Sentence other) {
      return vector == null || other.vector == null
          ? 0
          : Wording.rounded(vector.cosine(other.vector));
    }
  }

  public static StoryText of(Story story) {
    Map<String, List<Sentence>> byArticle = new LinkedHashMap<>();
    for (Witness witness : story.witnesses()) {
      List<Span> spans = witness.annotation().sentences();
      List<SentenceVector> vectors = witness.annotation().vectors();
      List<Sentence> sentences = new ArrayList<>();
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        Wording words = Wording.of(span.of(witness.article().text()));
        sentences.add(
            new Sentence(witness, i, span, words, vectors.isEmpty() ? null : vectors.get(i)));
      }
      byArticle.put(witness.id(), List.copyOf(sentences));
    }
    return new StoryText(byArticle);
  }

  /** In order; empty for an article of another story, or one that was not read. */
  public List<Sentence> of(String article) {
    return byArticle.getOrDefault(article, List.of());
  }

  /** All, in the order of the witnesses. */
  public List<Sentence> all() {
    return byArticle.values().stream().flatMap(List::stream).toList();
  }

  /** The sentence that holds {@code offset}; null if none does. */
  public @Nullable Sentence at(Witness witness, int offset) {
    int place = witness.annotation().sentenceAt(offset);
    return place < 0 ? null : of(witness.id()).get(place);
  }

  /**
   * Those of some articles that may speak of what a sentence says, in whatever words. Wide on
   * purpose: only who is not among them may be blamed for a silence.
   *
   * @param asked articles of the story; of others nothing is said
   */
  public Set<String> mayTell(Sentence sentence, Set<String> asked) {
    Set<String> telling = new TreeSet<>();
    for (String article : asked) {
      List<Sentence> sentences = of(article);
      if (sharesWords(article, sentence)
          || sentences.stream().anyMatch(s -> s.cosine(sentence) >= MAY_SPEAK_OF)) {
        telling.add(article);
      }
    }
    return telling;
  }

  private boolean sharesWords(String article, Sentence sentence) {
    Set<String> content = sentence.words().content();
    Map<String, int[]> ofWord = byWord.getOrDefault(article, Map.of());
    int[] shared = new int[of(article).size()];
    for (String word : content) {
      for (int place : ofWord.getOrDefault(word, NOWHERE)) {
        shared[place]++;
      }
    }
    for (Sentence other : of(article)) {
      int words = shared[other.place()];
      int fewer = Math.min(other.words().content().size(), content.size());
      if (words > 1 && Wording.rounded((double) words / fewer) >= MAY_MENTION) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch of the text lies in what somebody denies or doubts. */
  public static boolean isDenied(Witness witness, Span span) {
    return witness.annotation().attributions().stream()
        .filter(a -> a.field().equals(Field.TEXT))
        .filter(a -> a.stance() != Attribution.Stance.ATTRIBUTED)
        .anyMatch(a -> a.content().stream().anyMatch(c -> c.overlaps(span)));
  }
}
