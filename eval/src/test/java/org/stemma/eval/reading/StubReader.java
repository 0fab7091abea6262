package org.stemma.eval.reading;

import java.util.function.Function;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Reader;

/** A reader that says what a test wants to hear. */
public record StubReader(Function<Article, Annotation> says) implements Reader {
  @Override
  public Annotation read(Article article) {
    return says.apply(article);
  }

  @Override
  public String language(Article article) {
    return "en";
  }

  @Override
  public String model() {
    return "stub";
  }

  @Override
  public String modelSha256() {
    return "";
  }

  @Override
  public void close() {
    // holds nothing
  }
}
