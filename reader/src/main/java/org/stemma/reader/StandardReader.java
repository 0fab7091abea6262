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
import org.stemma.core.model.SentenceVector;
import org.stemma.core.model.Span;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.time.Times;
import org.stemma.reader.attributions.Attributions;
import org.stemma.reader.encoder.SentenceEncoder;
import org.stemma.reader.language.Languages;
import org.stemma.reader.mentions.Mentions;
import org.stemma.reader.segment.Segmenter;

/**
 * The reader as the program uses it: reads English, and says so of every other language.
 *
 * <p>Safe to share between threads; one is enough for a program. An article in a language that is
 * not read gets its language, sentences and tokens, and nothing else. Vectors follow {@link
 * SentenceEncoder#encode}, whose model is loaded with the first article that is read.
 */
public final class StandardReader implements Reader {
  private final SentenceEncoder encoder = new SentenceEncoder();

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
    List<SentenceVector> vectors = encoder.encode(article.text(), sentences);
    List<Mention> mentions = Mentions.find(article, sentences, tokens);
    List<Attribution> attributions = Attributions.find(article, sentences, tokens, mentions);
    return new Annotation(
        language, true, sentences, tokens, vectors, mentions, attributions, times(article));
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
    encoder.encode(sentence, List.of(new Span(0, sentence.length())));
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
