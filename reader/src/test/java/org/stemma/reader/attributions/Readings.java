package org.stemma.reader.attributions;

import java.util.List;
import org.stemma.core.model.Article;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Span;
import org.stemma.reader.Articles;
import org.stemma.reader.mentions.Mentions;
import org.stemma.reader.segment.Segmenter;

/** Runs the whole way to attributions on a text. */
final class Readings {
  private Readings() {}

  static List<Attribution> of(String text) {
    Article article = Articles.of(text);
    Segmentation cut = Segmenter.of(article);
    List<List<Span>> tokens = Segmenter.tokens(text, cut);
    List<Mention> mentions = Mentions.find(article, cut.sentences(), tokens);
    return Attributions.find(article, cut.sentences(), tokens, mentions);
  }
}
