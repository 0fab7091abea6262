package org.stemma.findings.summary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.SentenceVector;
import org.stemma.core.model.Story;
import org.stemma.findings.support.StoryText;
import org.stemma.findings.support.StoryText.Sentence;
import org.stemma.findings.support.Wording;

/**
 * What a story is about: the mean of its opening sentences, a line of text counting once, and the
 * words that most lines of text use.
 *
 * <p>Centroid scoring after Radev et al., "Centroid-based summarization of multiple documents"
 * (2004); openings stand for articles since news puts the main thing first. Linear in the
 * sentences.
 */
final class Centre {
  /** Sentences with which an article says what it is about. */
  static final int OPENING = 3;

  private static final double SENSE = 0.6;

  private final @Nullable SentenceVector mean;
  private final Map<String, Double> weights;

  private Centre(@Nullable SentenceVector mean, Map<String, Double> weights) {
    this.mean = mean;
    this.weights = weights;
  }

  static Centre of(Story story, StoryText text) {
    float[] sum = new float[0];
    Map<String, Integer> lines = new TreeMap<>();
    for (Story.Line line : story.lines()) {
      Set<String> words = new TreeSet<>();
      for (int i = 0; i < line.articles().size(); i++) {
        List<Sentence> sentences = text.of(line.articles().get(i));
        sentences.forEach(s -> words.addAll(s.words().content()));
        // The first article stands for its line of text.
        if (i == 0) {
          for (Sentence sentence : sentences.subList(0, Math.min(OPENING, sentences.size()))) {
            sum = added(sum, sentence.vector(), 1f / (1 + sentence.place()));
          }
        }
      }
      words.forEach(w -> lines.merge(w, 1, Integer::sum));
    }
    Map<String, Double> weights = new TreeMap<>();
    lines.forEach((w, n) -> weights.put(w, (double) n / story.lines().size()));
    return new Centre(sum.length == 0 ? null : new SentenceVector(sum), weights);
  }

  private static float[] added(float[] sum, @Nullable SentenceVector vector, float weight) {
    if (vector == null) {
      return sum;
    }
    float[] all = sum.length == 0 ? new float[vector.size()] : sum;
    for (int i = 0; i < all.length; i++) {
      all[i] += weight * vector.get(i);
    }
    return all;
  }

  /** How much of what the story is about a sentence says, 0 to 1, three decimals. */
  double of(Sentence sentence) {
    double words =
        sentence.words().content().stream()
            .mapToDouble(w -> weights.getOrDefault(w, 0.0))
            .average()
            .orElse(0);
    SentenceVector vector = sentence.vector();
    double sense = mean == null || vector == null ? words : Math.max(0, mean.cosine(vector));
    return Wording.rounded(SENSE * sense + (1 - SENSE) * words);
  }
}
