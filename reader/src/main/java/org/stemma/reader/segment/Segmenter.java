package org.stemma.reader.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Span;

/** The sentences of a text, and the tokens of each. */
public final class Segmenter {
  private Segmenter() {}

  /**
   * The segmentation of an article's text: the one that a verbatim article brought along, completed
   * with tokens where it has none, or else our own. One that does not fit the text (a span outside
   * it, sentences out of order, tokens for another number of sentences) is passed over.
   *
   * @return always with tokens
   */
  public static Segmentation of(Article article) {
    Segmentation given = article.given();
    if (!article.verbatim() || given == null || !ordered(given.sentences(), article.text())) {
      return of(article.text(), article.paragraphs());
    }
    List<List<Span>> tokens = given.tokens();
    return tokens != null && fits(given.sentences(), tokens)
        ? given
        : tokenized(article.text(), given.sentences());
  }

  /**
   * The segmentation of a text whose paragraphs are known.
   *
   * @param paragraphs in order; none: they are told by blank lines
   * @return always with tokens
   */
  public static Segmentation of(String text, List<Span> paragraphs) {
    List<Span> sentences = new ArrayList<>();
    for (Span paragraph : paragraphs.isEmpty() ? paragraphs(text) : paragraphs) {
      sentences.addAll(Sentences.of(text, paragraph));
    }
    return tokenized(text, sentences);
  }

  /** The segmentation of a title, a caption or another text of which nothing else is known. */
  public static Segmentation of(String text) {
    return of(text, List.of());
  }

  /** The tokens of a segmentation, our own where it has none; one list a sentence. */
  public static List<List<Span>> tokens(String text, Segmentation segmentation) {
    List<List<Span>> tokens = segmentation.tokens();
    return tokens != null
        ? tokens
        : segmentation.sentences().stream().map(s -> Tokens.of(text, s)).toList();
  }

  private static Segmentation tokenized(String text, List<Span> sentences) {
    return new Segmentation(sentences, tokens(text, new Segmentation(sentences, null)));
  }

  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int blank = text.indexOf("\n\n", start);
      int end = blank < 0 ? text.length() : blank;
      if (end > start) {
        paragraphs.add(new Span(start, end));
      }
      start = end + 1;
    }
    return paragraphs;
  }

  private static boolean fits(List<Span> sentences, List<List<Span>> tokens) {
    if (tokens.size() != sentences.size()) {
      return false;
    }
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      List<Span> its = tokens.get(i);
      if (!its.stream().allMatch(sentence::contains) || !ordered(its, null)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the spans follow one another and lie inside {@code text}, where one is given. */
  private static boolean ordered(List<Span> spans, @Nullable String text) {
    int last = 0;
    for (Span span : spans) {
      if (span.start() < last) {
        return false;
      }
      last = span.end();
    }
    return text == null || last <= text.length();
  }
}
