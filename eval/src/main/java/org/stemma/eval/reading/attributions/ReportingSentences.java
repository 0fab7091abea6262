package org.stemma.eval.reading.attributions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.core.model.Span;
import org.stemma.eval.reading.attributions.AttributionScore.Words;

/**
 * The dumb baseline of attributions: in a sentence with one of the commonest verbs of saying, the
 * first such verb is the cue, the capitalised words before it (or else the one word) are the
 * source, and all other words are the content.
 */
final class ReportingSentences {
  private static final Set<String> VERBS = Set.of("said", "says", "say", "told", "tells");

  private ReportingSentences() {}

  static List<Words> of(String text, List<Span> sentences, Tokens tokens) {
    List<Words> found = new ArrayList<>();
    List<Span> words = tokens.words();
    for (Span sentence : sentences) {
      BitSet inside = tokens.of(sentence);
      int cue = inside.nextSetBit(0);
      while (cue >= 0 && !VERBS.contains(words.get(cue).of(text).toLowerCase(Locale.ROOT))) {
        cue = inside.nextSetBit(cue + 1);
      }
      if (cue >= 0) {
        found.add(said(text, words, inside, cue));
      }
    }
    return found;
  }

  private static Words said(String text, List<Span> words, BitSet sentence, int cue) {
    int first = cue - 1;
    while (first > 0 && sentence.get(first - 1) && isUpper(text, words.get(first - 1))) {
      first--;
    }
    BitSet source = new BitSet();
    if (first >= 0 && sentence.get(first)) {
      source.set(first, cue);
    }
    BitSet spoken = new BitSet();
    spoken.set(cue);
    BitSet content = (BitSet) sentence.clone();
    content.andNot(source);
    content.andNot(spoken);
    return new Words(source, spoken, content);
  }

  private static boolean isUpper(String text, Span word) {
    return Character.isUpperCase(text.codePointAt(word.start()));
  }
}
