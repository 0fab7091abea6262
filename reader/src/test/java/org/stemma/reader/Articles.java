package org.stemma.reader;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Source;

/** Articles for tests. */
public final class Articles {
  private Articles() {}

  /** One that holds a text and nothing else. */
  public static Article of(String text) {
    return of(null, text, null, false, null);
  }

  /** One that is read as it stands. */
  public static Article verbatim(String text, @Nullable String language) {
    return of(null, text, language, true, null);
  }

  public static Article of(
      @Nullable String title,
      String text,
      @Nullable String language,
      boolean verbatim,
      @Nullable Segmentation given) {
    return new Article(
        Ids.article(null, null, title, text),
        List.of("c-0000000000000000"),
        List.of(Source.file("a.txt")),
        Outlet.UNKNOWN,
        title,
        null,
        null,
        List.of(),
        null,
        null,
        language,
        Dating.UNKNOWN,
        null,
        null,
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        verbatim,
        given);
  }
}
