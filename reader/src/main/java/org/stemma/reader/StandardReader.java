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
import org.stemma.reader.encoder.Head;
import org.stemma.reader.heads.AttributionHead;
import org.stemma.reader.heads.Name;
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
    List<FieldHeads> fields = new ArrayList<>();
    VectorHead vectors = new VectorHead(sentences.size());
    fields.add(read(new Lines(Field.TEXT, article.text(), sentences, tokens), List.of(vectors)));
    for (Field field : article.prose()) {
      String words = article.words(field);
      if (!field.equals(Field.TEXT) && !words.isBlank()) {
        Segmentation own = Segmenter.of(words);
        List<List<Span>> ownTokens = Segmenter.tokens(words, own);
        fields.add(read(new Lines(field, words, own.sentences(), ownTokens), List.of()));
      }
    }
    List<List<Name>> names = NameHead.names(fields.stream().map(FieldHeads::names).toList());
    List<Prose> prose = new ArrayList<>();
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      Lines lines = fields.get(i).lines();
      AttributionHead attributed = fields.get(i).attributed();
      boolean given = lines.field().equals(Field.TEXT) && article.given() != null;
      prose.add(
          new Prose(
              lines.field(),
              lines.words(),
              lines.sentences(),
              lines.tokens(),
              names.get(i),
              given));
      told.add(
          new Told(
              lines.field(),
              lines.sentences(),
              lines.tokens(),
              attributed.relations(),
              attributed.contents()));
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

  /** A field cut into sentences and tokens. */
  private record Lines(Field field, String words, List<Span> sentences, List<List<Span>> tokens) {}

  /** What the model said of a field. */
  private record FieldHeads(Lines lines, NameHead names, AttributionHead attributed) {}

  private FieldHeads read(Lines lines, List<Head> others) {
    NameHead names = new NameHead(lines.words(), lines.tokens());
    AttributionHead attributed = new AttributionHead();
    List<Head> heads = new ArrayList<>(others);
    heads.add(names);
    heads.add(attributed);
    encoder.read(lines.words(), lines.sentences(), heads);
    return new FieldHeads(lines, names, attributed);
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
