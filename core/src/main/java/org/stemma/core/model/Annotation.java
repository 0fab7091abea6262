package org.stemma.core.model;

import java.util.List;

/**
 * What the reader found in one article.
 *
 * @param language BCP 47, {@code und} if it cannot be told
 * @param read false where the language is not read: sentences and tokens stand, the rest is empty
 * @param sentences of the text, in order, none crossing a paragraph
 * @param tokens one list a sentence
 * @param vectors one a sentence, or none at all
 * @param mentions sorted
 * @param attributions sorted
 * @param times sorted, none overlapping in one field
 */
public record Annotation(
    String language,
    boolean read,
    List<Span> sentences,
    List<List<Span>> tokens,
    List<SentenceVector> vectors,
    List<Mention> mentions,
    List<Attribution> attributions,
    List<TimeExpression> times) {
  public Annotation {
    if (tokens.size() != sentences.size()) {
      throw new IllegalArgumentException(
          sentences.size() + " sentences but tokens of " + tokens.size());
    }
    if (!vectors.isEmpty() && vectors.size() != sentences.size()) {
      throw new IllegalArgumentException(
          sentences.size() + " sentences but vectors of " + vectors.size());
    }
    sentences = List.copyOf(sentences);
    tokens = tokens.stream().map(List::copyOf).toList();
    vectors = List.copyOf(vectors);
    mentions = mentions.stream().sorted().toList();
    attributions = attributions.stream().sorted().toList();
    times = times.stream().sorted().toList();
  }

  /** The same annotation with its mentions and attributions tied to the entities of a story. */
  public Annotation tied(List<Mention> toEntities, List<Attribution> toSpeakers) {
    return new Annotation(
        language, read, sentences, tokens, vectors, toEntities, toSpeakers, times);
  }

  /** The place in {@link #sentences} of the one that holds {@code offset}; -1 if none does. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span sentence = sentences.get(middle);
      if (offset < sentence.start()) {
        high = middle - 1;
      } else if (offset >= sentence.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
