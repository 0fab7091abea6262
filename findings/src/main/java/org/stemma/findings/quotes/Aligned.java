package org.stemma.findings.quotes;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Quote;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.findings.support.Wording;

/**
 * Two versions of a quotation, word by word: a longest common subsequence of the words between
 * quotation marks (Needleman and Wunsch 1970, without a price for a gap).
 *
 * @param left words of the one, as written, with their places
 * @param right words of the other
 * @param pairs places of words that are the same, in order: index in left, index in right
 */
public record Aligned(List<Word> left, List<Word> right, List<int[]> pairs) {
  /** Longer quotations are compared by their first words. */
  private static final int MOST_WORDS = 400;

  /**
   * A word between quotation marks.
   *
   * @param span in the article's text
   * @param key folded, cut to a stem if it carries meaning
   */
  public record Word(Span span, String key) {}

  public Aligned {
    left = List.copyOf(left);
    right = List.copyOf(right);
    pairs = List.copyOf(pairs);
  }

  /** Quadratic in the words of two quotations, which are cut to their first 400. */
  public static Aligned of(Story story, Quote.Variant left, Quote.Variant right) {
    List<Word> a = words(story, left);
    List<Word> b = words(story, right);
    int[][] best = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        best[i][j] =
            a.get(i).key().equals(b.get(j).key())
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).key().equals(b.get(j).key())) {
        pairs.add(new int[] {i++, j++});
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return new Aligned(a, b, pairs);
  }

  /** Words of the left version that the right one has too, 0 to 1. */
  public double leftShare() {
    return left.isEmpty() ? 0 : Wording.rounded((double) pairs.size() / left.size());
  }

  /** Words of the right version that the left one has too, 0 to 1. */
  public double rightShare() {
    return right.isEmpty() ? 0 : Wording.rounded((double) pairs.size() / right.size());
  }

  /**
   * Stretches of words that one version has where the other has others, with words that both have
   * on either side.
   *
   * @param left verbatim from the left article
   * @param right verbatim from the right one
   */
  public record Differing(Span left, Span right) {}

  /** In order; what only one version has is no difference of words: outlets shorten. */
  public List<Differing> differing() {
    List<Differing> differing = new ArrayList<>();
    for (int k = 1; k < pairs.size(); k++) {
      int[] before = pairs.get(k - 1);
      int[] after = pairs.get(k);
      if (after[0] - before[0] > 1 && after[1] - before[1] > 1) {
        differing.add(
            new Differing(
                stretch(left, before[0] + 1, after[0]), stretch(right, before[1] + 1, after[1])));
      }
    }
    return differing;
  }

  private static Span stretch(List<Word> words, int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  /** The longest row of words that both have without a gap, in words. */
  public int run() {
    int longest = pairs.isEmpty() ? 0 : 1;
    int run = longest;
    for (int k = 1; k < pairs.size(); k++) {
      boolean next =
          pairs.get(k)[0] == pairs.get(k - 1)[0] + 1 && pairs.get(k)[1] == pairs.get(k - 1)[1] + 1;
      run = next ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static List<Word> words(Story story, Quote.Variant variant) {
    String text = story.witness(variant.evidence().getFirst().article()).article().text();
    List<Word> words = new ArrayList<>();
    for (Span quoted : variant.quoted()) {
      for (Span span : Wording.spans(quoted.of(text))) {
        if (words.size() < MOST_WORDS) {
          Span place = span.shift(quoted.start());
          List<String> parts = SpokenWords.words(place.of(text));
          words.add(new Word(place, String.join("'", parts)));
        }
      }
    }
    return words;
  }
}
