package org.stemma.reader;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Reader;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Span;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.time.Times;
import org.stemma.reader.attributions.Attributions;
import org.stemma.reader.attributions.Told;
import org.stemma.reader.encoder.Encoder;
import org.stemma.reader.heads.AttributionHead;
import org.stemma.reader.heads.NameHead;
import org.stemma.reader.heads.VectorHead;
import org.stemma.reader.language.Languages;
import org.stemma.reader.mentions.Mentions;
import org.stemma.reader.mentions.Prose;
import org.stemma.reader.segment.Segmenter;

/**
 * The reader as the program uses it: reads English, and says so of every other language.
 *
 * <p>Safe to share between threads; one is enough for a program. An article in a language that is
 * not read gets its language, sentences and tokens, and nothing else. The model is loaded with the
 * first article that is read; what lies behind the limit of {@link Encoder#read} has no names, no
 * attributions and zero vectors.
 */
public final class StandardReader implements Reader {
  private final Encoder encoder = new Encoder();

  /**
   * @throws org.stemma.core.model.Problem if the model cannot be loaded
   */
  @Override
  public Annotation read(Article article) {
    String language = Languages.of(article);
    Segmentation segmentation = Segmenter.of(article);
    List<Span> sentences = segmentation.sentences();
    List<List<Span>> tokens = Segmenter.tokens(article.text(), segmentation);
    if (!Languages.isRead(language)) {
      return new Annotation(
          language, false, sentences, tokens, List.of(), List.of(), List.of(), List.of());
    }
    VectorHead vectors = new VectorHead(sentences.size());
    NameHead names = new NameHead(tokens);
    AttributionHead attributed = new AttributionHead();
    encoder.read(article.text(), sentences, List.of(vectors, names, attributed));
    List<Prose> prose = new ArrayList<>();
    List<Told> told = new ArrayList<>();
    boolean given = article.given() != null;
    prose.add(new Prose(Field.TEXT, article.text(), sentences, tokens, names.names(), given));
    told.add(told(Field.TEXT, sentences, tokens, attributed));
    for (Field field : article.prose()) {
      if (!field.equals(Field.TEXT) && !article.words(field).isBlank()) {
        read(field, article.words(field), prose, told);
      }
    }
    List<Mention> mentions = Mentions.of(prose);
    List<Attribution> attributions = Attributions.find(article, told, mentions);
    return new Annotation(
        language,
        true,
        sentences,
        tokens,
        vectors.vectors(),
        mentions,
        attributions,
        times(article));
  }

  private void read(Field field, String words, List<Prose> prose, List<Told> told) {
    Segmentation own = Segmenter.of(words);
    List<List<Span>> tokens = Segmenter.tokens(words, own);
    NameHead names = new NameHead(tokens);
    AttributionHead attributed = new AttributionHead();
    encoder.read(words, own.sentences(), List.of(names, attributed));
    prose.add(new Prose(field, words, own.sentences(), tokens, names.names(), false));
    told.add(told(field, own.sentences(), tokens, attributed));
  }

  private static Told told(
      Field field, List<Span> sentences, List<List<Span>> tokens, AttributionHead attributed) {
    return new Told(field, sentences, tokens, attributed.relations(), attributed.contents());
  }

  @Override
  public String language(Article article) {
    return Languages.of(article);
  }

  /**
   * Loads the model and runs it on a sentence.
   *
   * @throws org.stemma.core.model.Problem if it cannot be loaded
   */
  public void check() {
    String sentence = "All is well.";
    encoder.read(sentence, List.of(new Span(0, sentence.length())), List.of());
  }

  @Override
  public void prepare() {
    check();
  }

  private static List<TimeExpression> times(Article article) {
    List<TimeExpression> times = new ArrayList<>();
    for (Field field : article.prose()) {
      times.addAll(Times.find(field, article.words(field)));
    }
    return times;
  }

  @Override
  public String model() {
    return encoder.model();
  }

  @Override
  public String modelSha256() {
    return encoder.modelSha256();
  }

  /** Frees the model. No other thread may be reading. */
  @Override
  public void close() {
    encoder.close();
  }
}
