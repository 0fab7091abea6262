package org.stemma.findings.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.SentenceVector;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;

/** The sentences of a story's articles, each looked at once. */
public final class StoryText {
  /** Cosine from which two sentences may speak of one thing. */
  private static final double MAY_SPEAK_OF = 0.5;

  /** Share of the content words of a finding that may speak of it, if two or more recur. */
  private static final double MAY_MENTION = 0.3;

  private final Map<String, List<Sentence>> byArticle;

  private StoryText(Map<String, List<Sentence>> byArticle) {
    this.byArticle = Collections.unmodifiableMap(byArticle);
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
   * Whether an article may speak of what a sentence says, in whatever words. Wide on purpose: only
   * where it is false may a silence be held against somebody.
   */
  public boolean maySpeakOf(String article, Sentence sentence) {
    return of(article).stream()
        .anyMatch(
            s ->
                s.cosine(sentence) >= MAY_SPEAK_OF
                    || (s.words().shared(sentence.words()).size() > 1
                        && s.words().containment(sentence.words()) >= MAY_MENTION));
  }

  /** Whether a stretch of the text lies in what somebody denies or doubts. */
  public static boolean isDenied(Witness witness, Span span) {
    return witness.annotation().attributions().stream()
        .filter(a -> a.field().equals(Field.TEXT))
        .filter(a -> a.stance() != Attribution.Stance.ATTRIBUTED)
        .anyMatch(a -> a.content().stream().anyMatch(c -> c.overlaps(span)));
  }
}
