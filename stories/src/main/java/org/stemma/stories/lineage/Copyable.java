package org.stemma.stories.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;
import org.stemma.core.names.Lexicon;
import org.stemma.stories.text.Background;
import org.stemma.stories.text.Fingerprints;
import org.stemma.stories.text.Word;
import org.stemma.stories.text.Words;

/** The words of a text, and which of them two newsrooms would not both write by chance. */
final class Copyable {
  private final List<Word> words;
  private final BitSet telling;
  private final List<Span> sentences;
  private final long[] shingles;

  private Copyable(List<Word> words, BitSet telling, List<Span> sentences) {
    this.words = words;
    this.telling = telling;
    this.sentences = sentences;
    this.shingles = Fingerprints.shingles(words);
  }

  static Copyable of(Witness witness) {
    String text = witness.article().text();
    List<Word> words = Words.of(text);
    BitSet telling = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      // Names are written large; so is the first word of a sentence, which is not lost for that.
      boolean name = words.get(i).capital() && !words.get(i).opens();
      telling.set(i, !name && !Lexicon.isTitle(words.get(i).form()));
    }
    List<Span> apart = new ArrayList<>(Quotations.in(text));
    Annotation annotation = witness.annotation();
    for (Attribution attribution : annotation.attributions()) {
      if (attribution.field().equals(Field.TEXT)) {
        apart.addAll(attribution.quoted());
      }
    }
    for (Mention mention : annotation.mentions()) {
      if (mention.field().equals(Field.TEXT)) {
        apart.add(mention.span());
      }
    }
    for (Span sentence : annotation.sentences()) {
      if (Boilerplate.is(sentence.of(text))) {
        apart.add(sentence);
      }
    }
    apart.forEach(span -> telling.clear(first(words, span.start()), first(words, span.end())));
    List<Span> sentences = new ArrayList<>();
    for (Span sentence : annotation.sentences()) {
      int from = first(words, sentence.start());
      int to = first(words, sentence.end());
      if (from < to) {
        sentences.add(new Span(from, to));
      }
    }
    return new Copyable(words, telling, List.copyOf(sentences));
  }

  /** The place of the first word that starts at {@code offset} or later. */
  private static int first(List<Word> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int size() {
    return words.size();
  }

  String form(int word) {
    return words.get(word).form();
  }

  List<Word> words() {
    return words;
  }

  /** Sentences as spans of words. */
  List<Span> sentences() {
    return sentences;
  }

  /** The hash of the words from {@code word} on; there is one for each run of five. */
  long shingle(int word) {
    return shingles[word];
  }

  int shingles() {
    return shingles.length;
  }

  /** Whether a word stands outside quotations, names, titles and boilerplate. */
  boolean tells(int word) {
    return telling.get(word);
  }

  /** How many words of a span of words tell. */
  int telling(Span span) {
    return telling.get(span.start(), span.end()).cardinality();
  }

  /** How much it says if the five words from {@code word} on are found elsewhere too. */
  double weight(int word) {
    double weight = 0;
    for (int i = word; i < word + Fingerprints.SHINGLE; i++) {
      if (tells(i)) {
        weight += Background.general().rarity(Background.fold(form(i)));
      }
    }
    return weight;
  }

  /** The stretch of text from the first to the last word of a span of words. */
  Span place(Span span) {
    return new Span(words.get(span.start()).start(), words.get(span.end() - 1).end());
  }
}
