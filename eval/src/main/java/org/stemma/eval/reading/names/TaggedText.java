package org.stemma.eval.reading.names;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Article;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Span;
import org.stemma.eval.reading.GivenText;

/**
 * One text of a set that gives each token a tag: its tokens, joined by blanks, with its names.
 *
 * @param paragraphs and {@code sentences}, in order
 * @param tokens one list a sentence, none empty
 * @param names those with a label that is measured, in order
 */
public record TaggedText(
    String name,
    String text,
    List<Span> paragraphs,
    List<Span> sentences,
    List<List<Span>> tokens,
    List<Name> names) {
  /**
   * A stretch of the text that is a name.
   *
   * @param label as the set has it
   */
  public record Name(Span span, String label) {}

  public TaggedText {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    tokens = tokens.stream().map(List::copyOf).toList();
    names = List.copyOf(names);
  }

  /** The text as a user would give it: verbatim, with the set's sentences and tokens. */
  Article article() {
    return new GivenText(name, text, paragraphs, new Segmentation(sentences, tokens)).article();
  }

  /** Every run of capitalised tokens that does not open a sentence: what needs no reader. */
  List<Span> capitalisedRuns() {
    List<Span> runs = new ArrayList<>();
    for (List<Span> sentence : tokens) {
      Span run = null;
      for (Span token : sentence.subList(1, sentence.size())) {
        if (Character.isUpperCase(text.codePointAt(token.start()))) {
          run = run == null ? token : new Span(run.start(), token.end());
        } else if (run != null) {
          runs.add(run);
          run = null;
        }
      }
      if (run != null) {
        runs.add(run);
      }
    }
    return runs;
  }
}
