package org.stemma.pages.record;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Story;
import org.stemma.core.model.Trace;
import org.stemma.core.model.Witness;

/** Writes JSON Lines for other programs. Each call writes one line; the stream stays open. */
public final class LineWriter {
  private LineWriter() {}

  /** A line of {@code extract}: the article without annotations. */
  public static void writeArticle(Article article, OutputStream stream) throws IOException {
    try (Json json = Json.compact(new Unclosed(stream))) {
      new ArticleJson(json, new Texts(List.of(article))).write(article);
    }
    stream.write('\n');
  }

  /**
   * A line of {@code extract --html-offsets}: the same, and where the text stands in its page.
   *
   * @param trace null if the article was read from no page
   */
  public static void writeTraced(Article article, @Nullable Trace trace, OutputStream stream)
      throws IOException {
    try (Json json = Json.compact(new Unclosed(stream))) {
      new ArticleJson(json, new Texts(List.of(article))).write(article, trace);
    }
    stream.write('\n');
  }

  /** A line of {@code annotate}: the article with annotations and tokens, and no story. */
  public static void writeAnnotated(Witness witness, OutputStream stream) throws IOException {
    try (Json json = Json.compact(new Unclosed(stream))) {
      new ArticleJson(json, new Texts(List.of(witness.article()))).write(witness, true);
    }
    stream.write('\n');
  }

  /** A line of {@code stories}: the grouping, without findings. */
  public static void writeStory(Story story, OutputStream stream) throws IOException {
    Texts texts = new Texts(story.witnesses().stream().map(Witness::article).toList());
    try (Json json = Json.compact(new Unclosed(stream))) {
      new StoryJson(json, texts).writeGrouping(story);
    }
    stream.write('\n');
  }
}
