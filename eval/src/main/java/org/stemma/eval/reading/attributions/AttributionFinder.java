package org.stemma.eval.reading.attributions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Field;
import org.stemma.core.model.Reader;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Span;
import org.stemma.eval.reading.attributions.AttributionScore.Words;
import org.stemma.reader.encoder.Encoder;
import org.stemma.reader.heads.AttributionHead;
import org.stemma.reader.heads.Relation;
import org.stemma.reader.segment.Segmenter;

/** What finds the attributions that are measured. */
interface AttributionFinder extends AutoCloseable {
  /**
   * What was found in an article.
   *
   * @param sentences of the text
   * @param tokens of it, by which all is compared
   * @param attributions in the text
   */
  record Found(List<Span> sentences, Tokens tokens, List<Words> attributions) {
    public Found {
      sentences = List.copyOf(sentences);
      attributions = List.copyOf(attributions);
    }
  }

  Found find(Article article);

  @Override
  void close();

  /** The whole reader. */
  record OfReader(Reader reader) implements AttributionFinder {
    @Override
    public Found find(Article article) {
      Annotation annotation = reader.read(article);
      Tokens tokens = new Tokens(article.text(), annotation.tokens());
      List<Words> found =
          annotation.attributions().stream()
              .filter(attribution -> attribution.field().equals(Field.TEXT))
              .map(a -> words(a.source(), a.cue(), a.content(), tokens))
              .toList();
      return new Found(annotation.sentences(), tokens, found);
    }

    @Override
    public void close() {
      reader.close();
    }
  }

  /** The trained head alone; a content that it ties to no cue counts by itself. */
  record OfHead(Encoder encoder) implements AttributionFinder {
    OfHead() {
      this(new Encoder());
    }

    @Override
    public Found find(Article article) {
      Segmentation cut = Segmenter.of(article);
      Tokens tokens = new Tokens(article.text(), Segmenter.tokens(article.text(), cut));
      AttributionHead head = new AttributionHead();
      encoder.read(article.text(), cut.sentences(), List.of(head));
      List<Words> found = new ArrayList<>();
      List<Span> tied = new ArrayList<>();
      for (Relation relation : head.relations()) {
        found.add(words(relation.source(), relation.cue(), relation.contents(), tokens));
        tied.addAll(relation.contents());
      }
      for (Span content : head.contents()) {
        if (!tied.contains(content)) {
          found.add(words(null, null, List.of(content), tokens));
        }
      }
      return new Found(cut.sentences(), tokens, found);
    }

    @Override
    public void close() {
      encoder.close();
    }
  }

  private static Words words(
      @Nullable Span source, @Nullable Span cue, List<Span> content, Tokens tokens) {
    return new Words(
        tokens.of(source == null ? List.of() : List.of(source)),
        tokens.of(cue == null ? List.of() : List.of(cue)),
        tokens.of(content));
  }
}
